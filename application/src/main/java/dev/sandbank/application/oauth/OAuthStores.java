package dev.sandbank.application.oauth;

/** The stores that hold a grant's life, from its code to its last token. */
public record OAuthStores(
        AuthorizationCodes codes, Grants grants, AccessTokens accessTokens, RefreshTokens refreshTokens) {}
