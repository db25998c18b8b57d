package dev.sandbank.domain.oauth.client;

/** Which rules an application is held to. */
public enum Profile {
    /** The published sandbox's wire behaviour, its leniencies included. The default. */
    COMPATIBLE,
    /** Today's good practice to the letter: PKCE S256, scopes enforced, RFC error values. */
    STRICT
}
