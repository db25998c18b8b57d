package dev.sandbank.domain.oauth.consent;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.oauth.token.Lifetimes;
import java.time.Instant;
import java.util.Set;

/** Plain grants for examples. */
public final class GrantFixture {

    /** The customer of every grant made here. */
    public static final CustomerId CUSTOMER = new CustomerId(Market.SG, "SandboxUser1");

    private GrantFixture() {}

    /** A grant of two accounts in Singapore that ends with its code, after 120 seconds. */
    public static Grant grant(Client client, String id, Instant grantedAt) {
        return new Grant(
                new GrantId(id),
                GrantKind.AUTHORIZATION_CODE,
                client.space(),
                client.id(),
                CUSTOMER,
                BusinessCode.GCB,
                Scopes.parse("accounts_details_transactions customers_profiles"),
                Set.of(new AccountId("a1".repeat(42)), new AccountId("b2".repeat(42))),
                null,
                grantedAt,
                grantedAt.plus(Lifetimes.DEFAULT.authorizationCode()),
                null);
    }
}
