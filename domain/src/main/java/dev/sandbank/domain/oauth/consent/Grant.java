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
 * The permission that a customer gave to an application in one market. All access and refresh tokens of a grant are its
 * family; they end when the grant ends.
 *
 * @param kind how it was obtained; never {@code CLIENT_CREDENTIALS}, because that kind has no customer
 * @param accounts the accounts that the customer shows to the application
 * @param card the id of the card whose holder gave the grant; null if it was not given by card
 * @param expiresAt at first the end of its authorization code, and after the redemption the end of its refresh tokens
 * @param revokedAt the instant when the customer, the application or a replay ended it, or null
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

    /** This grant, revoked; a grant that was revoked before keeps its first end. */
    public Grant revoke(Instant now) {
        return revokedAt != null ? this : with(expiresAt, now);
    }

    /** This grant with its end after the redemption of its code. */
    public Grant lastingUntil(Instant instant) {
        return with(instant, revokedAt);
    }

    private Grant with(Instant expiry, @Nullable Instant revocation) {
        return new Grant(
                id, kind, space, client, customer, businessCode, scopes, accounts, card, grantedAt, expiry, revocation);
    }
}
