package dev.sandbank.http.operation;

/** The lists of steps; every operation uses one of them for its calls. */
public enum WayIn {
    /** The caller needs a bearer token. */
    BANK,
    /** Anybody may call it, without a token. */
    OPEN,
    /** The calling application needs its own credentials. */
    OAUTH,
    /** A person opens it in a browser. */
    PAGE
}
