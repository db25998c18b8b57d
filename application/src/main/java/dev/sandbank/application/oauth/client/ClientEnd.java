package dev.sandbank.application.oauth.client;

/** Why there is no client of an id any more. */
public enum ClientEnd {
    DELETED,
    /** The client got another id. */
    ID_CHANGED
}
