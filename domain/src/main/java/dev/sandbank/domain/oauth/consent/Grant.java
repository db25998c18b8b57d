package dev.sandbank.domain.oauth.consent;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.BusinessCode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.scope.Scopes;
import dev.sandbank.domain.space.SpaceId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer allowed an application to do in one market. All access and refresh tokens that come of it are its
 * family: they end when it does.
 *
 * @param kind how it was obtained; never {@code CLIENT_CREDENTIALS}, behind which no customer stands
 * @param accounts the accounts the customer chose to show
 * @param card the card whose holder gave the grant, by its id; null if it was not given by card
 * @param expiresAt with its authorization code at first, with its refresh tokens once that was redeemed
 * @param revokedAt when the customer, the application or a replay ended it, or null
 */
@RecordBuilder
public record Grant(
        GrantId id,
        GrantKind kind,
        SpaceId space,
        ClientId client,
        CustomerId customer,
        BusinessCode businessCode,
        Scopes scopes,
        Set<AccountId> accounts,
        @Nullable String card,
        Instant grantedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {

    public Grant {
        accounts = Set.copyOf(accounts);
        if (kind == GrantKind.CLIENT_CREDENTIALS) {
            throw new IllegalArgumentException("no customer stands behind client credentials");
        }
    }

    public Market market() {
        return customer.market();
    }

    public boolean liveAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** This grant, ended; one that had ended already keeps its first end. */
    public Grant revoke(Instant now) {
        return revokedAt != null ? this : with(expiresAt, now);
    }

    /** This grant, now that its code was redeemed. */
    public Grant lastingUntil(Instant instant) {
        return with(instant, revokedAt);
    }

    private Grant with(Instant expiry, @Nullable Instant revocation) {
        return new Grant(
                id, kind, space, client, customer, businessCode, scopes, accounts, card, grantedAt, expiry, revocation);
    }
}
