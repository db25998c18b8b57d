package dev.sandbank.application.hub.application.access;

import static dev.sandbank.application.hub.team.TeamWorld.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.HubUseCases.ApplicationUseCases.Access;
import dev.sandbank.application.hub.application.ApplicationWorld;
import dev.sandbank.application.hub.team.TeamWorld;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientBuilder;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.TokenRefusal;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What applications hold, and who ends it. */
class AccessCasesTest {

    private final ApplicationWorld world = new ApplicationWorld();
    private final TeamWorld people = world.people();
    private final Access access = world.applications().access();
    private final Client client = world.makeShared().client();
    private final ClientId id = client.id();
    private final Client other = world.make(world.ann, "Other").client();
    private final Instant now = people.clock().instant();
    private final AccessToken token = TokenFixture.twoLegged(client, "own", now);
    private final AccessToken ofOther = TokenFixture.twoLegged(other, "other", now);
    private final Grant grant = GrantFixture.grant(client, "g1", now);
    private final Grant grantOfOther = GrantFixture.grant(other, "g2", now);
    private final AccessToken ofGrant = TokenFixture.threeLegged(grant, "customer", now);

    AccessCasesTest() {
        people.inUnit(() -> {
            world.stores().grants().add(grant);
            world.stores().grants().add(grantOfOther);
            List.of(token, ofOther, ofGrant).forEach(world.stores().accessTokens()::add);
        });
    }

    @Test
    void ownerAndMembersSeeWhatItHoldsAndOthersNothing() {
        ApplicationAccess ofOwner = access.show().show(world.ann, id);
        assertThat(ofOwner.own()).isTrue();
        assertThat(ofOwner.client()).isEqualTo(client);
        assertThat(ofOwner.tokens()).extracting(AccessToken::id).containsExactly(token.id());
        assertThat(ofOwner.grants()).extracting(Grant::id).containsExactly(grant.id());
        ApplicationAccess ofMember = access.show().show(world.bob, id);
        assertThat(ofMember.own()).isFalse();
        assertThat(ofMember.tokens()).isEqualTo(ofOwner.tokens());
        assertThat(refusalOf(() -> access.show().show(world.eve, id))).contains(ClientRefusal.CLIENT_UNKNOWN);
    }

    /** Tokens of a space begin and end by its clock, so what is told beside them is told by it too. */
    @Test
    void timeIsThatOfTheSpace() {
        Instant frozen = now.plusSeconds(90);
        people.inUnit(() -> {
            Space space = world.stores().spaces().find(client.space()).orElseThrow();
            world.stores()
                    .spaces()
                    .replace(new Space(
                            space.id(), space.name(), space.seed(), SpaceClock.frozenAt(frozen), space.createdAt()));
        });

        assertThat(access.show().show(world.ann, id).now()).isEqualTo(frozen);
    }

    @Test
    void callsThatAreLeftAreCountedUnlessThereIsNoLimit() {
        int limit = client.rateLimit().perMinute();
        assertThat(access.show().show(world.ann, id).left()).isEqualTo(limit);
        world.useCases().admitCall().admit(client);
        assertThat(access.show().show(world.ann, id).left()).isEqualTo(limit - 1);

        people.inUnit(() -> world.stores()
                .clients()
                .replace(ClientBuilder.builder(client)
                        .rateLimit(new RateLimit(0))
                        .build()));
        assertThat(access.show().show(world.ann, id).left()).isZero();
    }

    @Test
    void ownerEndsATokenOnce() {
        assertThat(access.endToken().end(world.ann, id, token.id())).isTrue();

        assertThat(stored(token).revoked()).isTrue();
        assertThat(people.newestEntry().event().action()).isEqualTo(AuditAction.TOKEN_REVOKED);
        assertThat(people.newestEntry().event().target()).isEqualTo(token.id().value());
        int recorded = people.audited().size();
        assertThat(access.endToken().end(world.ann, id, token.id())).isFalse();
        assertThat(people.audited()).hasSize(recorded);
        assertThat(access.show().show(world.ann, id).tokens()).isEmpty();
    }

    @Test
    void ownerEndsAGrantWithItsTokensOnce() {
        assertThat(access.endGrant().end(world.ann, id, grant.id())).isTrue();

        assertThat(stored(ofGrant).revoked()).isTrue();
        assertThat(stored(token).revoked()).isFalse();
        assertThat(people.newestEntry().event().action()).isEqualTo(AuditAction.TOKENS_REVOKED);
        assertThat(people.newestEntry().event().target()).isEqualTo(id.value());
        int recorded = people.audited().size();
        assertThat(access.endGrant().end(world.ann, id, grant.id())).isFalse();
        assertThat(people.audited()).hasSize(recorded);
        assertThat(access.endToken().end(world.ann, id, ofGrant.id())).isFalse();
        assertThat(access.show().show(world.ann, id).grants()).isEmpty();
    }

    @Test
    void whatAnotherApplicationHoldsIsUnknownHere() {
        assertThat(refusalOf(() -> access.endToken().end(world.ann, id, ofOther.id())))
                .contains(TokenRefusal.ACCESS_TOKEN_UNKNOWN);
        assertThat(refusalOf(() -> access.endGrant().end(world.ann, id, grantOfOther.id())))
                .contains(AuthorizationRefusal.GRANT_UNKNOWN);
        assertThat(refusalOf(() -> access.endGrant().end(world.ann, id, new GrantId("nothing"))))
                .contains(AuthorizationRefusal.GRANT_UNKNOWN);
        assertThat(stored(ofOther).revoked()).isFalse();
        assertThat(world.stores().grants().find(grantOfOther.id()).orElseThrow().revokedAt())
                .isNull();
    }

    @Test
    void membersAndOthersEndNothing() {
        for (DeveloperId acting : List.of(world.bob, world.eve)) {
            ClientRefusal expected =
                    acting.equals(world.bob) ? ClientRefusal.CLIENT_NOT_YOURS : ClientRefusal.CLIENT_UNKNOWN;
            assertThat(refusalOf(() -> access.endToken().end(acting, id, token.id())))
                    .contains(expected);
            assertThat(refusalOf(() -> access.endGrant().end(acting, id, grant.id())))
                    .contains(expected);
            assertThat(refusalOf(() -> access.endAll().end(acting, id))).contains(expected);
        }
        assertThat(stored(token).revoked()).isFalse();
        assertThat(stored(ofGrant).revoked()).isFalse();
    }

    @Test
    void ownerEndsEverythingOfThisApplicationAlone() {
        String bearer = world.tokenOf(id);

        assertThat(access.endAll().end(world.ann, id)).isPositive();

        assertThat(refusalOf(() -> world.useCases().oauth().verifyAccessToken().verify(bearer)))
                .contains(TokenRefusal.ACCESS_TOKEN_REVOKED);
        assertThat(stored(token).revoked()).isTrue();
        assertThat(stored(ofGrant).revoked()).isTrue();
        assertThat(stored(ofOther).revoked()).isFalse();
        assertThat(access.endAll().end(world.ann, id)).isZero();
    }

    private AccessToken stored(AccessToken wanted) {
        return world.stores().accessTokens().find(wanted.id()).orElseThrow();
    }
}
