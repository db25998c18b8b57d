package dev.sandbank.domain.oauth.consent;

import static dev.sandbank.domain.InstantArbitraries.instants;

import dev.sandbank.domain.customer.CustomerArbitraries;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.ScopeArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Grants of every kind. */
public final class GrantArbitraries {

    private GrantArbitraries() {}

    public static Arbitrary<GrantId> ids() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(32).map(GrantId::new);
    }

    /** Every kind of grant that has a customer. */
    public static Arbitrary<GrantKind> kinds() {
        return Arbitraries.of(GrantKind.class).filter(kind -> kind != GrantKind.CLIENT_CREDENTIALS);
    }

    /** Any grant to that client, live or ended. */
    public static Arbitrary<Grant> grants(ClientId client) {
        return Combinators.combine(
                        Combinators.combine(ids(), kinds(), cards()).as(Named::new),
                        CustomerArbitraries.spaces(),
                        CustomerArbitraries.customers(),
                        ScopeArbitraries.forCustomers(),
                        CustomerArbitraries.accounts().set().ofMaxSize(5),
                        instants(),
                        instants(),
                        instants().injectNull(0.5))
                .as((named, space, customer, scopes, accounts, grantedAt, expiresAt, revokedAt) -> new Grant(
                        named.id(),
                        named.kind(),
                        space,
                        client,
                        customer,
                        BusinessCode.GCB,
                        scopes,
                        accounts,
                        named.card(),
                        grantedAt,
                        expiresAt,
                        revokedAt));
    }

    private static Arbitrary<@Nullable String> cards() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(88).injectNull(0.5);
    }

    private record Named(
            GrantId id, GrantKind kind, @Nullable String card) {}
}
