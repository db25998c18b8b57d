package dev.sandbank.http;

import dev.sandbank.application.oauth.AuthenticateClient;
import dev.sandbank.application.oauth.ExchangeAuthorizationCode;
import dev.sandbank.application.oauth.IssueClientToken;
import dev.sandbank.application.oauth.RefreshAccessToken;
import dev.sandbank.application.oauth.RevokeToken;
import dev.sandbank.application.oauth.VerifyAccessToken;
import dev.sandbank.application.ratelimit.AdmitCall;

/** Every use case the server has a door to. */
public record UseCases(
        AuthenticateClient authenticateClient,
        IssueClientToken issueClientToken,
        ExchangeAuthorizationCode exchangeAuthorizationCode,
        RefreshAccessToken refreshAccessToken,
        RevokeToken revokeToken,
        VerifyAccessToken verifyAccessToken,
        AdmitCall admitCall) {}
