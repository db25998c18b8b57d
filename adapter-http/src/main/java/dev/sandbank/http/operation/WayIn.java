package dev.sandbank.http.operation;

/** Which list of steps the calls of an operation take. */
public enum WayIn {
    /** A bearer token opens it. */
    BANK,
    /** Anybody may call it, without a token. */
    OPEN,
    /** An application proves itself by its own credentials. */
    OAUTH,
    /** A person opens it in a browser. */
    PAGE
}
