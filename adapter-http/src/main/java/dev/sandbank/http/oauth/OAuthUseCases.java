package dev.sandbank.http.oauth;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.oauth.client.AuthenticateClient;
import dev.sandbank.application.oauth.client.FindOrigin;
import dev.sandbank.application.oauth.code.ExchangeAuthorizationCode;
import dev.sandbank.application.oauth.direct.AuthorizeCard;
import dev.sandbank.application.oauth.direct.ExchangeCardAuthorization;
import dev.sandbank.application.oauth.direct.ExchangePassword;
import dev.sandbank.application.oauth.direct.IssueDeviceToken;
import dev.sandbank.application.oauth.token.IssueClientToken;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.application.oauth.token.VerifyAccessToken;

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
        VerifyAccessToken verifyAccessToken,
        FindOrigin findOrigin) {}
