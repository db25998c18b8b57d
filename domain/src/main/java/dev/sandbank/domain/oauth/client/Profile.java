package dev.sandbank.domain.oauth.client;

/** The sets of rules; an application must follow one of them. */
public enum Profile {
    /** The behaviour of the published sandbox, which is less strict than the RFCs. This is the default. */
    COMPATIBLE,
    /**
     * The current best practice: PKCE with S256 is required, scopes are enforced, error values are those of the RFCs.
     */
    STRICT
}
