package dev.sandbank.domain.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.domain.oauth.client.GrantKind;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LifetimesTest {

    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Example
    void defaultsAreThosePublished() {
        assertThat(Lifetimes.DEFAULT.authorizationCode()).hasSeconds(120);
        assertThat(Lifetimes.DEFAULT.accessToken()).hasSeconds(1800);
        assertThat(Lifetimes.DEFAULT.refreshToken()).hasSeconds(2_592_000);
        assertThat(Lifetimes.DEFAULT.refreshReuseWindow()).hasSeconds(10);
    }

    @Example
    void tokensOfCardsAndDevicesLiveAsLongAsOnThePublicSandbox() {
        for (GrantKind kind : new GrantKind[] {GrantKind.CARD_AUTHORIZATION, GrantKind.ISSUED_DEVICE}) {
            assertThat(Lifetimes.DEFAULT.accessToken(kind)).hasSeconds(2_678_400);
            assertThat(Lifetimes.DEFAULT.refreshToken(kind)).hasSeconds(2_682_000);
            assertThat(Lifetimes.DEFAULT.renewedUntil(kind, NOON, NOON)).isEqualTo(NOON.plusSeconds(32_140_800));
        }
    }

    @Property
    void settingsDecideForAllOtherGrantsAndRotationExtendsNothing(
            @ForAll @IntRange(min = 1, max = 1_000_000) int access,
            @ForAll @IntRange(min = 1, max = 1_000_000) int refresh,
            @ForAll @IntRange(max = 1_000_000) int usedAfter) {
        Lifetimes lifetimes =
                new Lifetimes(SECOND, Duration.ofSeconds(access), Duration.ofSeconds(refresh), Duration.ZERO);

        for (GrantKind kind :
                new GrantKind[] {GrantKind.CLIENT_CREDENTIALS, GrantKind.AUTHORIZATION_CODE, GrantKind.PASSWORD}) {
            assertThat(lifetimes.accessToken(kind)).hasSeconds(access);
            assertThat(lifetimes.refreshToken(kind)).hasSeconds(refresh);
            assertThat(lifetimes.renewedUntil(kind, NOON, NOON.plusSeconds(usedAfter)))
                    .isEqualTo(NOON);
        }
    }

    @Example
    void lessThanASecondIsNoLifetime() {
        Duration short999 = Duration.ofMillis(999);

        assertThatThrownBy(() -> new Lifetimes(short999, SECOND, SECOND, SECOND))
                .hasMessage("authorization code lifetime must be at least one second");
        assertThatThrownBy(() -> new Lifetimes(SECOND, short999, SECOND, SECOND))
                .hasMessage("access token lifetime must be at least one second");
        assertThatThrownBy(() -> new Lifetimes(SECOND, SECOND, short999, SECOND))
                .hasMessage("refresh token lifetime must be at least one second");
        assertThatThrownBy(() -> new Lifetimes(SECOND, SECOND, SECOND, Duration.ofMillis(-1)))
                .hasMessage("refresh reuse window must not be negative");
        assertThat(new Lifetimes(SECOND, SECOND, SECOND, Duration.ZERO).refreshReuseWindow())
                .isZero();
    }
}
