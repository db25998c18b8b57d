package dev.sandbank.bootstrap;

import dev.sandbank.application.bank.account.SeededCustomerAccounts;
import dev.sandbank.application.bank.account.Seeds;
import dev.sandbank.application.bank.card.SeededCardHolders;
import dev.sandbank.application.customer.CustomerPasswords;
import dev.sandbank.application.customer.FindSession;
import dev.sandbank.application.customer.KnownCustomers;
import dev.sandbank.application.customer.LogIn;
import dev.sandbank.application.customer.LogOut;
import dev.sandbank.application.customer.SeededCustomers;
import dev.sandbank.application.customer.SeededPasswords;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.oauth.client.AuthenticateClient;
import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.oauth.client.FindOrigin;
import dev.sandbank.application.oauth.code.CheckAuthorizationRequest;
import dev.sandbank.application.oauth.code.ExchangeAuthorizationCode;
import dev.sandbank.application.oauth.code.FindRedirectTarget;
import dev.sandbank.application.oauth.code.GrantConsent;
import dev.sandbank.application.oauth.consent.FindGrant;
import dev.sandbank.application.oauth.consent.ListGrants;
import dev.sandbank.application.oauth.consent.RevokeGrant;
import dev.sandbank.application.oauth.direct.AuthorizeCard;
import dev.sandbank.application.oauth.direct.ExchangeCardAuthorization;
import dev.sandbank.application.oauth.direct.ExchangePassword;
import dev.sandbank.application.oauth.direct.IssueDeviceToken;
import dev.sandbank.application.oauth.direct.TokenPorts;
import dev.sandbank.application.oauth.token.IssueClientToken;
import dev.sandbank.application.oauth.token.RefreshAccessToken;
import dev.sandbank.application.oauth.token.RevokeToken;
import dev.sandbank.application.oauth.token.TokenStores;
import dev.sandbank.application.oauth.token.VerifyAccessToken;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.oauth.CustomerUseCases;
import dev.sandbank.http.oauth.OAuthUseCases;
import dev.sandbank.http.stepup.StepUpUseCases;
import dev.sandbank.persistence.Stores;
import java.time.Clock;

/** The use cases of tokens, and of customers who log in and consent. */
final class OAuthAssembly {

    private final Stores stores;
    private final SpaceClocks clocks;
    private final CustomerPasswords passwords = new SeededPasswords();
    private final KnownCustomers customers = new SeededCustomers();
    private final TokenPorts ports;
    private final Guesses guesses;

    OAuthAssembly(Stores stores, SpaceClocks clocks, Clock wall, Secrets secrets, Lifetimes lifetimes, Seeds seeds) {
        this.stores = stores;
        this.clocks = clocks;
        this.ports = new TokenPorts(
                new TokenStores(stores.grants(), stores.accessTokens(), stores.refreshTokens()),
                new SeededCustomerAccounts(seeds),
                stores.transactions(),
                clocks,
                secrets,
                lifetimes);
        this.guesses = new Guesses(stores.locks(), stores.transactions(), new SystemMonotonicClock(), wall);
    }

    OAuthUseCases tokens(StepUpUseCases stepUp) {
        Transactions transactions = ports.transactions();
        Secrets secrets = ports.secrets();
        Lifetimes lifetimes = ports.lifetimes();
        Ciphertexts ciphertexts = stepUp.oneTimeCodes().ciphertexts();
        return new OAuthUseCases(
                new AuthenticateClient(stores.clients(), clocks, guesses),
                new IssueClientToken(stores.accessTokens(), transactions, clocks, secrets, lifetimes),
                new ExchangeAuthorizationCode(stores.codes(), ports.stores(), transactions, clocks, secrets, lifetimes),
                new RefreshAccessToken(ports.stores(), transactions, clocks, secrets, lifetimes),
                new RevokeToken(ports.stores(), transactions, clocks),
                new ExchangePassword(ports, passwords, customers, guesses, ciphertexts),
                new AuthorizeCard(new SeededCardHolders(), stepUp.startControlFlow()),
                new ExchangeCardAuthorization(ports, stores.controlFlows()),
                new IssueDeviceToken(ports, customers),
                ciphertexts,
                new VerifyAccessToken(stores.accessTokens(), stores.clients(), clocks),
                new FindOrigin(stores.clients()));
    }

    CustomerUseCases customers(StepUpUseCases stepUp) {
        Transactions transactions = ports.transactions();
        Secrets secrets = ports.secrets();
        return new CustomerUseCases(
                new FindRedirectTarget(stores.clients()),
                new CheckAuthorizationRequest(),
                new GrantConsent(
                        stores.codes(),
                        stores.grants(),
                        ports.accounts(),
                        transactions,
                        clocks,
                        secrets,
                        ports.lifetimes()),
                new LogIn(passwords, guesses, stores.sessions(), transactions, clocks, secrets),
                new LogOut(stores.sessions(), transactions),
                new FindSession(stores.sessions(), clocks),
                new ListGrants(stores.grants(), stores.clients(), clocks),
                new FindGrant(stores.grants(), stores.clients()),
                new RevokeGrant(stores.grants(), transactions, clocks),
                new FindClient(stores.clients()),
                stepUp.findOpenFlow(),
                stepUp.presentOneTimeCode(),
                ports.accounts());
    }
}
