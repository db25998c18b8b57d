package dev.sandbank.application;

import dev.sandbank.application.bank.BankCustomers;
import dev.sandbank.application.certificate.CheckCertificate;
import dev.sandbank.application.certificate.upkeep.ServeRevocationList;
import dev.sandbank.application.oauth.client.AuthenticateClient;
import dev.sandbank.application.oauth.client.FindOrigin;
import dev.sandbank.application.oauth.code.ExchangeAuthorizationCode;
import dev.sandbank.application.oauth.direct.AuthorizeCard;
import dev.sandbank.application.oauth.direct.ExchangeCardAuthorization;
import dev.sandbank.application.oauth.direct.ExchangePassword;
import dev.sandbank.application.oauth.direct.IssueDeviceToken;
import dev.sandbank.application.oauth.direct.TokenPorts;
import dev.sandbank.application.oauth.token.IssueClientToken;
import dev.sandbank.application.oauth.token.NameTokenOwner;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.application.oauth.token.TokenStores;
import dev.sandbank.application.oauth.token.VerifyAccessToken;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.token.Lifetimes;

/** The use cases behind the token, refresh and revocation endpoints and the checks of bearer tokens and certificates. */
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
        VerifyAccessToken verifyAccessToken,
        NameTokenOwner nameTokenOwner,
        FindOrigin findOrigin,
        CheckCertificate checkCertificate,
        ServeRevocationList serveRevocationList) {

    /** The use cases over these stores, for the customers of a bank. */
    public static OAuthUseCases over(
            Stores stores, Ports ports, BankCustomers customers, Guesses guesses, StepUpUseCases stepUp) {
        TokenPorts tokens = tokenPorts(stores, ports, customers);
        TokenStores tokenStores = tokens.stores();
        Transactions transactions = stores.transactions();
        SpaceClocks clocks = ports.clocks();
        Secrets secrets = ports.secrets();
        Lifetimes lifetimes = tokens.lifetimes();
        return new OAuthUseCases(
                new AuthenticateClient(stores.clients(), clocks, guesses, stores.secretUses()),
                new IssueClientToken(stores.accessTokens(), transactions, clocks, secrets, lifetimes),
                new ExchangeAuthorizationCode(stores.codes(), tokenStores, transactions, clocks, secrets, lifetimes),
                new RefreshAccessToken(tokenStores, transactions, clocks, secrets, lifetimes),
                new RevokeToken(tokenStores, transactions, clocks),
                new ExchangePassword(tokens, customers.passwords(), guesses, ports.ciphertexts()),
                new AuthorizeCard(customers.cardHolders(), stepUp.startControlFlow()),
                new ExchangeCardAuthorization(tokens, stores.controlFlows()),
                new IssueDeviceToken(tokens, customers.known(), ports.ciphertexts()),
                new VerifyAccessToken(stores.accessTokens(), stores.clients(), clocks),
                new NameTokenOwner(stores.accessTokens()),
                new FindOrigin(stores.clients()),
                new CheckCertificate(stores.clientCertificates(), ports.wall()),
                SecretUseCases.CertificateUseCases.serveList(stores, ports));
    }

    private static TokenPorts tokenPorts(Stores stores, Ports ports, BankCustomers customers) {
        return new TokenPorts(
                new TokenStores(stores.grants(), stores.accessTokens(), stores.refreshTokens()),
                customers.accounts(),
                stores.transactions(),
                ports.clocks(),
                ports.secrets(),
                ports.policy().lifetimes());
    }
}
