package dev.sandbank.domain.oauth.client;

/** The ways an application may obtain a token. Refresh tokens come with {@link #AUTHORIZATION_CODE}. */
public enum GrantKind {
    CLIENT_CREDENTIALS,
    AUTHORIZATION_CODE
}
