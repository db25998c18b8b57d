package dev.sandbank.bootstrap;

import dev.sandbank.application.bank.account.SeededCustomerAccounts;
import dev.sandbank.application.bank.account.Seeds;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.FindSession;
import dev.sandbank.application.customer.LogIn;
import dev.sandbank.application.customer.LogOut;
import dev.sandbank.application.customer.SeededPasswords;
import dev.sandbank.application.oauth.AuthenticateClient;
import dev.sandbank.application.oauth.CheckAuthorizationRequest;
import dev.sandbank.application.oauth.ExchangeAuthorizationCode;
import dev.sandbank.application.oauth.FindGrant;
import dev.sandbank.application.oauth.FindRedirectTarget;
import dev.sandbank.application.oauth.GrantConsent;
import dev.sandbank.application.oauth.IssueClientToken;
import dev.sandbank.application.oauth.ListGrants;
import dev.sandbank.application.oauth.OAuthStores;
import dev.sandbank.application.oauth.RefreshAccessToken;
import dev.sandbank.application.oauth.RevokeGrant;
import dev.sandbank.application.oauth.RevokeToken;
import dev.sandbank.application.oauth.VerifyAccessToken;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.http.oauth.CustomerUseCases;
import dev.sandbank.http.oauth.OAuthUseCases;
import dev.sandbank.persistence.Stores;
import java.time.Clock;

/** The use cases of tokens, and of customers who log in and consent. */
final class OAuthAssembly {

    private OAuthAssembly() {}

    static OAuthUseCases tokens(Stores stores, SpaceClocks clocks, Clock wall, Secrets secrets, Lifetimes lifetimes) {
        OAuthStores oauth =
                new OAuthStores(stores.codes(), stores.grants(), stores.accessTokens(), stores.refreshTokens());
        Transactions transactions = stores.transactions();
        return new OAuthUseCases(
                new AuthenticateClient(stores.clients(), clocks, wall),
                new IssueClientToken(stores.accessTokens(), transactions, clocks, secrets, lifetimes),
                new ExchangeAuthorizationCode(oauth, transactions, clocks, secrets, lifetimes),
                new RefreshAccessToken(oauth, transactions, clocks, secrets, lifetimes),
                new RevokeToken(oauth, transactions, clocks),
                new VerifyAccessToken(stores.accessTokens(), stores.clients(), clocks));
    }

    static CustomerUseCases customers(
            Stores stores, SpaceClocks clocks, Secrets secrets, Lifetimes lifetimes, Seeds seeds) {
        OAuthStores oauth =
                new OAuthStores(stores.codes(), stores.grants(), stores.accessTokens(), stores.refreshTokens());
        Transactions transactions = stores.transactions();
        CustomerAccounts accounts = new SeededCustomerAccounts(seeds);
        return new CustomerUseCases(
                new FindRedirectTarget(stores.clients()),
                new CheckAuthorizationRequest(),
                new GrantConsent(oauth, accounts, transactions, clocks, secrets, lifetimes),
                new LogIn(
                        new SeededPasswords(),
                        stores.loginFailures(),
                        stores.sessions(),
                        transactions,
                        clocks,
                        secrets),
                new LogOut(stores.sessions(), transactions),
                new FindSession(stores.sessions(), clocks),
                new ListGrants(stores.grants(), stores.clients(), clocks),
                new FindGrant(stores.grants(), stores.clients()),
                new RevokeGrant(stores.grants(), transactions, clocks),
                accounts);
    }
}
