package dev.sandbank.domain.oauth.consent;

import static dev.sandbank.domain.InstantArbitraries.instants;

import dev.sandbank.domain.customer.CustomerArbitraries;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.ScopeArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Grants of every kind. */
public final class GrantArbitraries {

    private GrantArbitraries() {}

    public static Arbitrary<GrantId> ids() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(32).map(GrantId::new);
    }

    /** Any grant to that client, live or ended. */
    public static Arbitrary<Grant> grants(ClientId client) {
        return Combinators.combine(
                        ids(),
                        CustomerArbitraries.spaces(),
                        CustomerArbitraries.customers(),
                        ScopeArbitraries.forCustomers(),
                        CustomerArbitraries.accounts().set().ofMaxSize(5),
                        instants(),
                        instants(),
                        instants().injectNull(0.5))
                .as((id, space, customer, scopes, accounts, grantedAt, expiresAt, revokedAt) -> new Grant(
                        id,
                        space,
                        client,
                        customer,
                        BusinessCode.GCB,
                        scopes,
                        accounts,
                        grantedAt,
                        expiresAt,
                        revokedAt));
    }
}
