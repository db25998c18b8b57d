package dev.sandbank.http.bank.caller;

import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.customer.CustomerAccounts;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.token.AccessToken;
import java.util.stream.Collectors;

/** Finds the customer whose bank a token shows. */
public final class Viewers {

    private final CustomerAccounts accounts;

    public Viewers(CustomerAccounts accounts) {
        this.accounts = accounts;
    }

    /** The customer of the token; for an application's own token it is the first test customer, whom partners serve here. */
    public Viewer of(AccessToken token) {
        Grant grant = token.grant();
        if (grant != null) {
            return new Viewer(grant.space(), grant.customer(), grant.accounts());
        }
        CustomerId customer = TestCustomer.EVERYTHING.in(token.market());
        return new Viewer(
                token.space(),
                customer,
                accounts.of(token.space(), customer).stream()
                        .map(CustomerAccounts.OwnAccount::id)
                        .collect(Collectors.toSet()));
    }
}
