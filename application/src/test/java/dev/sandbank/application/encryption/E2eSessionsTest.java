package dev.sandbank.application.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class E2eSessionsTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final E2eSessions sessions = new E2eSessions(new CountingSecrets());

    @Example
    void sessionIsKnownUntilItEndsAndNoTwoAreAlike() {
        E2eSession one = sessions.begin("shop", NOON);
        E2eSession other = sessions.begin("shop", NOON);

        assertThat(one.bizToken()).hasSize(88).isNotEqualTo(other.bizToken());
        assertThat(one.eventId()).matches("[0-9a-f]{32}").isNotEqualTo(other.eventId());
        Instant end = NOON.plus(E2eSessions.LIFETIME);
        assertThat(sessions.eventIdOf(one.bizToken(), "shop", end.minusMillis(1)))
                .contains(one.eventId());
        assertThat(sessions.eventIdOf(one.bizToken(), "shop", end)).isEmpty();
        assertThat(one.toString()).doesNotContain(one.bizToken());
    }

    @Example
    void sessionOfAnotherApplicationOrInstallationIsUnknown() {
        String bizToken = sessions.begin("shop", NOON).bizToken();

        assertThat(sessions.eventIdOf(bizToken, "rival", NOON)).isEmpty();
        assertThat(new E2eSessions(new CountingSecrets("installation two")).eventIdOf(bizToken, "shop", NOON))
                .isEmpty();
    }

    @Property(tries = 64)
    void everyByteOfATokenCounts(@ForAll @IntRange(max = 63) int at) {
        byte[] token = Base64.getDecoder().decode(sessions.begin("shop", NOON).bizToken());
        token[at] ^= 1;

        assertThat(sessions.eventIdOf(Base64.getEncoder().encodeToString(token), "shop", NOON))
                .isEmpty();
    }

    @Example
    void textThatIsNoTokenIsUnknown() {
        for (String text : List.of("", "AAAA", "not base64!", "A".repeat(88))) {
            assertThat(sessions.eventIdOf(text, "shop", NOON)).isEmpty();
        }
    }

    @Example
    void keyIsHandedOutWithASession() {
        SettableClock clock = new SettableClock(NOON);
        TestE2eKeys keys = new TestE2eKeys();
        HandOutE2eKey.HandedOut handedOut =
                new HandOutE2eKey(keys, clock, new CountingSecrets()).handOut(SpaceId.DEFAULT, "shop");

        assertThat(handedOut.key()).isEqualTo(keys.publicKey());
        assertThat(sessions.eventIdOf(handedOut.session().bizToken(), "shop", NOON))
                .contains(handedOut.session().eventId());
    }
}
