package dev.sandbank.application.oauth.token;

import dev.sandbank.application.oauth.consent.Grants;

/** The stores that hold a grant and its tokens. */
public record TokenStores(Grants grants, AccessTokens accessTokens, RefreshTokens refreshTokens) {}
