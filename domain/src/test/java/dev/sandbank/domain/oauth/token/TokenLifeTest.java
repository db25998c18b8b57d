package dev.sandbank.domain.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.InstantArbitraries;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantArbitraries;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.oauth.token.RefreshToken.Use;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How grants, access tokens and refresh tokens end. */
class TokenLifeTest {

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Instant START = Instant.parse("2026-11-03T12:00:00Z");
    private static final Grant GRANT = GrantFixture.grant(ClientFixture.client("app"), "grant", START);

    @Provide
    Arbitrary<Instant> instants() {
        return InstantArbitraries.instants();
    }

    @Provide
    Arbitrary<Grant> grants() {
        return GrantArbitraries.grants(new ClientId("app"));
    }

    @Provide
    Arbitrary<AccessToken> accessTokens() {
        return grants().flatMap(TokenArbitraries::threeLegged);
    }

    @Provide
    Arbitrary<RefreshToken> refreshTokens() {
        return grants().flatMap(TokenArbitraries::refreshTokens);
    }

    @Example
    void tokenIsOfTheKindOfItsGrant() {
        AccessToken alone = TokenFixture.twoLegged(ClientFixture.client("app"), "alone", START);
        AccessToken withCustomer = TokenFixture.threeLegged(GRANT, "together", START);
        assertThat(alone.twoLegged()).isTrue();
        assertThat(alone.grantKind()).isEqualTo(GrantKind.CLIENT_CREDENTIALS);
        assertThat(withCustomer.twoLegged()).isFalse();
        assertThat(withCustomer.grantKind()).isEqualTo(GRANT.kind());
    }

    @Property
    void laterNeverUnexpires(
            @ForAll("accessTokens") AccessToken access,
            @ForAll("refreshTokens") RefreshToken refresh,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant two) {
        Instant earlier = one.isBefore(two) ? one : two;
        Instant later = one.isBefore(two) ? two : one;
        assertThat(access.expiredAt(earlier) && !access.expiredAt(later)).isFalse();
        assertThat(refresh.expiredAt(earlier) && !refresh.expiredAt(later)).isFalse();
        assertThat(refresh.grant().liveAt(later) && !refresh.grant().liveAt(earlier))
                .isFalse();
    }

    @Property
    void expiryIsTheFirstInstantOfTheEnd(@ForAll("accessTokens") AccessToken token) {
        assertThat(token.expiredAt(token.expiresAt())).isTrue();
        assertThat(token.expiredAt(token.expiresAt().minusMillis(1))).isFalse();
    }

    @Property
    void endOfTheGrantEndsItsAccessTokens(@ForAll("grants") Grant grant, @ForAll("instants") Instant now) {
        AccessToken token = TokenFixture.threeLegged(grant.revoke(now), "token", START);
        assertThat(token.revoked()).isTrue();
        assertThat(token.twoLegged()).isFalse();
    }

    @Property
    void revokingTwiceIsRevokingOnce(
            @ForAll("grants") Grant grant, @ForAll("instants") Instant one, @ForAll("instants") Instant two) {
        Grant once = grant.revoke(one);
        assertThat(once.revoke(two)).isEqualTo(once);
        assertThat(once.liveAt(two)).isFalse();
    }

    @Property
    void laterEndNeverRevivesARevokedGrant(
            @ForAll("grants") Grant grant, @ForAll("instants") Instant now, @ForAll("instants") Instant until) {
        assertThat(grant.revoke(now).lastingUntil(until).liveAt(until.minusMillis(1)))
                .isFalse();
    }

    @Property
    void presentationHasExactlyOneMeaning(
            @ForAll("refreshTokens") RefreshToken token, @ForAll("instants") Instant now) {
        assertThat(token.presentedAt(now, WINDOW)).isEqualTo(naively(token, now));
    }

    @Property
    void onceUsedATokenIsNeverUsedForTheFirstTimeAgain(
            @ForAll("refreshTokens") RefreshToken token,
            @ForAll("instants") Instant used,
            @ForAll("instants") Instant now) {
        assertThat(token.use(used).presentedAt(now, WINDOW)).isNotEqualTo(Use.FIRST);
    }

    @Example
    void case53WindowClosesAtItsLastMillisecond() {
        RefreshToken used = TokenFixture.refresh(GRANT, "refresh", START).use(START);
        assertThat(used.presentedAt(START, WINDOW)).isEqualTo(Use.REPEATED);
        assertThat(used.presentedAt(START.plus(WINDOW).minusMillis(1), WINDOW)).isEqualTo(Use.REPEATED);
        assertThat(used.presentedAt(START.plus(WINDOW), WINDOW)).isEqualTo(Use.REUSED);
        assertThat(used.presentedAt(START, Duration.ZERO)).isEqualTo(Use.REUSED);
    }

    @Example
    void twoLeggedTokenEndsByItselfAlone() {
        AccessToken token = TokenFixture.twoLegged(ClientFixture.client("app"), "token", START);
        assertThat(token.twoLegged()).isTrue();
        assertThat(token.revoked()).isFalse();
    }

    @Example
    void lifetimesShorterThanASecondAreRefused() {
        Duration second = Duration.ofSeconds(1);
        Duration less = Duration.ofMillis(999);
        assertThat(new Lifetimes(second, second, second, Duration.ZERO)).isNotNull();
        assertThatThrownBy(() -> new Lifetimes(less, second, second, Duration.ZERO))
                .hasMessageContaining("authorization code");
        assertThatThrownBy(() -> new Lifetimes(second, less, second, Duration.ZERO))
                .hasMessageContaining("access token");
        assertThatThrownBy(() -> new Lifetimes(second, second, less, Duration.ZERO))
                .hasMessageContaining("refresh token");
        assertThatThrownBy(() -> new Lifetimes(second, second, second, Duration.ofMillis(-1)))
                .hasMessageContaining("window");
    }

    private static Use naively(RefreshToken token, Instant now) {
        if (token.grant().revokedAt() != null) {
            return Use.OF_ENDED_FAMILY;
        }
        if (now.toEpochMilli() >= token.expiresAt().toEpochMilli()) {
            return Use.EXPIRED;
        }
        Instant usedAt = token.usedAt();
        if (usedAt == null) {
            return Use.FIRST;
        }
        return now.toEpochMilli() - usedAt.toEpochMilli() < 10_000 ? Use.REPEATED : Use.REUSED;
    }
}
