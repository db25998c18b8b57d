package dev.sandbank.application;

import dev.sandbank.application.bank.BankCustomers;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.application.customer.CustomerCards;
import dev.sandbank.application.customer.CustomerDirectory;
import dev.sandbank.application.customer.FindSession;
import dev.sandbank.application.customer.LogIn;
import dev.sandbank.application.customer.LogOut;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.oauth.client.FindClient;
import dev.sandbank.application.oauth.code.CheckAuthorizationRequest;
import dev.sandbank.application.oauth.code.FindAuthorizationCode;
import dev.sandbank.application.oauth.code.FindRedirectTarget;
import dev.sandbank.application.oauth.code.GrantConsent;
import dev.sandbank.application.oauth.code.OwnFlows;
import dev.sandbank.application.oauth.consent.FindGrant;
import dev.sandbank.application.oauth.consent.Grants;
import dev.sandbank.application.oauth.consent.ListGrants;
import dev.sandbank.application.oauth.consent.RevokeGrant;
import dev.sandbank.application.secret.Guesses;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Transactions;

/** The use cases behind the authorization endpoint and the bank's pages. */
public record CustomerUseCases(
        FindRedirectTarget findRedirectTarget,
        CheckAuthorizationRequest checkAuthorizationRequest,
        GrantConsent grantConsent,
        LogIn logIn,
        LogOut logOut,
        FindSession findSession,
        ListGrants listGrants,
        FindGrant findGrant,
        RevokeGrant revokeGrant,
        FindClient findClient,
        FindAuthorizationCode findAuthorizationCode,
        StepUpUseCases stepUp,
        CustomerAccounts accounts,
        CustomerCards cards,
        CustomerDirectory directory) {

    /**
     * The use cases over these stores, for the customers of a bank.
     *
     * @param ownFlows the authorization requests that pages of the server began
     */
    public static CustomerUseCases over(
            Stores stores,
            Ports ports,
            BankCustomers customers,
            Guesses guesses,
            StepUpUseCases stepUp,
            OwnFlows ownFlows) {
        Clients clients = stores.clients();
        Grants grants = stores.grants();
        Transactions transactions = stores.transactions();
        SpaceClocks clocks = ports.clocks();
        return new CustomerUseCases(
                new FindRedirectTarget(clients, ownFlows),
                new CheckAuthorizationRequest(),
                grantConsent(stores, ports, customers),
                logIn(stores, ports, customers, guesses),
                new LogOut(stores.sessions(), transactions),
                new FindSession(stores.sessions(), clocks),
                new ListGrants(grants, clients, clocks),
                new FindGrant(grants, clients),
                new RevokeGrant(grants, transactions, clocks),
                new FindClient(clients),
                new FindAuthorizationCode(stores.codes()),
                stepUp,
                customers.accounts(),
                customers.cards(),
                customers.directory());
    }

    private static GrantConsent grantConsent(Stores stores, Ports ports, BankCustomers customers) {
        return new GrantConsent(
                stores.codes(),
                stores.grants(),
                customers.accounts(),
                stores.transactions(),
                ports.clocks(),
                ports.secrets(),
                ports.policy().lifetimes());
    }

    private static LogIn logIn(Stores stores, Ports ports, BankCustomers customers, Guesses guesses) {
        return new LogIn(
                customers.passwords(),
                guesses,
                stores.sessions(),
                stores.transactions(),
                ports.clocks(),
                ports.secrets());
    }
}
