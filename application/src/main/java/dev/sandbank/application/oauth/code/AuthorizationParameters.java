package dev.sandbank.application.oauth.code;

import org.jspecify.annotations.Nullable;

/** The parameters of an authorization request without client and redirect URI, as sent; an absent one is null. */
public record AuthorizationParameters(
        @Nullable String responseType,
        @Nullable String scope,
        @Nullable String countryCode,
        @Nullable String businessCode,
        @Nullable String codeChallenge,
        @Nullable String codeChallengeMethod,
        @Nullable String request,
        @Nullable String requestUri) {}
