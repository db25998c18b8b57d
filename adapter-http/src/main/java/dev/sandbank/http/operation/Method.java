package dev.sandbank.http.operation;

/** The HTTP methods that operations use (RFC 9110 section 9.3). */
public enum Method {
    GET,
    POST,
    PUT,
    DELETE
}
