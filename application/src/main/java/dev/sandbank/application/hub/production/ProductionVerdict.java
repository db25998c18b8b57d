package dev.sandbank.application.hub.production;

/** What a reviewer can do with a request. */
public enum ProductionVerdict {
    /** Work on it. */
    TAKE,
    /** Ask the developer something. */
    ASK,
    APPROVE,
    DECLINE
}
