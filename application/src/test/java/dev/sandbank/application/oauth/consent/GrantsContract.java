package dev.sandbank.application.oauth.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.StoreContract;
import dev.sandbank.application.support.Race;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.code.AuthorizationCode;
import dev.sandbank.domain.oauth.code.CodeFixture;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantArbitraries;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.token.RefreshToken;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.domain.space.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every {@link Grants} must do. */
public abstract class GrantsContract extends StoreContract {

    @Provide
    Arbitrary<Grant> anyGrant() {
        return GrantArbitraries.grants(CLIENT.id());
    }

    @Property(tries = 60)
    void aGrantComesBackAsItWasAdded(@ForAll("anyGrant") Grant grant) {
        stores().clients().add(CLIENT);
        stores().grants().add(grant);

        assertThat(stores().grants().find(grant.id())).contains(grant);
        stores().clients().remove(CLIENT.id());
    }

    @Example
    void anUnknownGrantIsNotFound() {
        GrantId nobodys = new GrantId("nobodys");
        stores().grants().lastUntil(nobodys, NOON);

        assertThat(stores().grants().find(nobodys)).isEmpty();
        assertThat(stores().grants().revoke(nobodys, NOON)).isFalse();
    }

    @Example
    void grantsInUseOfACustomerAreListedNewestFirst() {
        storeGrant();
        Grant newer = add(GrantFixture.grant(CLIENT, "newer", NOON.plusSeconds(1)));
        Grant revoked = add(GrantFixture.grant(CLIENT, "revoked", NOON));
        stores().grants().revoke(revoked.id(), NOON);
        add(GrantFixture.grant(CLIENT, "expired", NOON.minus(Duration.ofDays(1))));
        add(of(new CustomerId(Market.HK, "SandboxUser1"), "in another market"));
        add(of(new CustomerId(Market.SG, "SandboxUser2"), "of another customer"));

        assertThat(inUse(5)).containsExactly(newer, GRANT);
        assertThat(inUse(1)).containsExactly(newer);
        assertThat(stores().grants().inUseOf(new SpaceId("other"), GrantFixture.CUSTOMER, NOON, 5))
                .isEmpty();
    }

    @Example
    void aGrantIsInUseOnceItsCodeWasRedeemed() {
        storeGrant();
        AuthorizationCode code = CodeFixture.code(GRANT, "code");
        stores().codes().add(code);
        assertThat(inUse(5)).isEmpty();

        stores().codes().spend(code.id(), NOON);

        assertThat(inUse(5)).containsExactly(GRANT);
    }

    @Example
    void liveGrantsOfAClientAreListedNewestFirstUpToAMaximum() {
        storeGrant();
        Grant newer = add(GrantFixture.grant(CLIENT, "newer", NOON.plusSeconds(1)));
        Client second = ClientFixture.client("client-2");
        stores().clients().add(second);
        add(GrantFixture.grant(second, "of another client", NOON));

        assertThat(stores().grants().liveOf(CLIENT.id(), NOON.plusSeconds(2), 5))
                .containsExactly(newer, GRANT);
        assertThat(stores().grants().liveOf(CLIENT.id(), NOON.plusSeconds(2), 1))
                .containsExactly(newer);
    }

    @Example
    void aGrantIsRevokedOnceAndKeepsItsFirstEnd() {
        storeGrant();

        assertThat(stores().grants().revoke(GRANT.id(), NOON.plusSeconds(1))).isTrue();
        assertThat(stores().grants().revoke(GRANT.id(), NOON.plusSeconds(2))).isFalse();

        assertThat(stores().grants().find(GRANT.id())).contains(GRANT.revoke(NOON.plusSeconds(1)));
    }

    @Example
    void anExpiredGrantCanStillBeRevoked() {
        storeGrant();

        assertThat(stores().grants().revoke(GRANT.id(), GRANT.expiresAt().plusSeconds(1)))
                .isTrue();
    }

    @Example
    void ofTwoThreadsThatRevokeOneGrantExactlyOneEndsIt() {
        storeGrant();

        assertThat(Race.of(2, () -> stores().grants().revoke(GRANT.id(), NOON))).containsExactlyInAnyOrder(true, false);
    }

    @Example
    void theEndOfAGrantMovesUnlessItIsRevoked() {
        storeGrant();
        Instant end = NOON.plus(Duration.ofDays(30));

        stores().grants().lastUntil(GRANT.id(), end);
        assertThat(stores().grants().find(GRANT.id())).contains(GRANT.lastingUntil(end));

        stores().grants().revoke(GRANT.id(), NOON);
        stores().grants().lastUntil(GRANT.id(), end.plusSeconds(1));
        assertThat(stores().grants().find(GRANT.id()).orElseThrow().expiresAt()).isEqualTo(end);
    }

    @Example
    void everythingOfAGrantShowsItRevoked() {
        storeGrant();
        var code = CodeFixture.code(GRANT, "code");
        var access = TokenFixture.threeLegged(GRANT, "access", NOON);
        RefreshToken refresh = TokenFixture.refresh(GRANT, "refresh", NOON);
        stores().codes().add(code);
        stores().accessTokens().add(access);
        stores().refreshTokens().add(refresh);
        assertThat(stores().accessTokens().find(access.id()).orElseThrow().revoked())
                .isFalse();

        stores().grants().revoke(GRANT.id(), NOON);

        Grant revoked = GRANT.revoke(NOON);
        assertThat(stores().codes().find(code.id()).orElseThrow().grant()).isEqualTo(revoked);
        assertThat(stores().accessTokens().find(access.id()).orElseThrow().revoked())
                .isTrue();
        assertThat(stores().refreshTokens().find(refresh.id()).orElseThrow().grant())
                .isEqualTo(revoked);
    }

    private List<Grant> inUse(int max) {
        return stores().grants().inUseOf(SpaceId.DEFAULT, GrantFixture.CUSTOMER, NOON.plusSeconds(2), max);
    }

    private Grant add(Grant grant) {
        stores().grants().add(grant);
        return grant;
    }

    private static Grant of(CustomerId customer, String id) {
        return new Grant(
                new GrantId(id),
                GRANT.kind(),
                GRANT.space(),
                GRANT.client(),
                customer,
                GRANT.businessCode(),
                GRANT.scopes(),
                GRANT.accounts(),
                GRANT.card(),
                GRANT.grantedAt(),
                GRANT.expiresAt(),
                null);
    }
}
