package dev.sandbank.http.oauth;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.oauth.AuthenticateClient;
import dev.sandbank.application.oauth.AuthorizeCard;
import dev.sandbank.application.oauth.ExchangeAuthorizationCode;
import dev.sandbank.application.oauth.ExchangeCardAuthorization;
import dev.sandbank.application.oauth.ExchangePassword;
import dev.sandbank.application.oauth.IssueClientToken;
import dev.sandbank.application.oauth.IssueDeviceToken;
import dev.sandbank.application.oauth.RefreshAccessToken;
import dev.sandbank.application.oauth.RevokeToken;
import dev.sandbank.application.oauth.VerifyAccessToken;

/** The use cases behind the token, refresh and revocation endpoints and the bearer check. */
public record OAuthUseCases(
        AuthenticateClient authenticateClient,
        IssueClientToken issueClientToken,
        ExchangeAuthorizationCode exchangeAuthorizationCode,
        RefreshAccessToken refreshAccessToken,
        RevokeToken revokeToken,
        ExchangePassword exchangePassword,
        AuthorizeCard authorizeCard,
        ExchangeCardAuthorization exchangeCardAuthorization,
        IssueDeviceToken issueDeviceToken,
        Ciphertexts ciphertexts,
        VerifyAccessToken verifyAccessToken) {}
