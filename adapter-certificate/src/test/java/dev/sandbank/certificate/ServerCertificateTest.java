package dev.sandbank.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.application.secret.InMemoryNodeKeys;
import dev.sandbank.application.secret.NodeKeys;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.application.support.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The certificate that an installation makes for itself: when it is renewed (T8). */
class ServerCertificateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> NAMES = List.of("localhost", "127.0.0.1", "::1", "bank.test");

    private final Secrets secrets = new CountingSecrets();
    private final NodeKeys keys = new InMemoryNodeKeys();

    @Test
    void lastsAYearAndAMonthAndBeginsAnHourAgo_T8() {
        ServerIdentity made = at(NOW);

        assertThat(Duration.between(made.from(), made.until())).isLessThanOrEqualTo(Duration.ofDays(397));
        assertThat(made.from()).isEqualTo(NOW.minus(Duration.ofHours(1)));
        assertThat(made.names()).containsExactlyElementsOf(NAMES);
        assertThat(at(NOW)).isEqualTo(made);
    }

    @Test
    void isRenewedThirtyDaysBeforeItsEnd_T8() {
        ServerIdentity made = at(NOW);
        Instant due = made.until().minus(Duration.ofDays(30));

        assertThat(at(due.minusSeconds(1))).isEqualTo(made);
        ServerIdentity renewed = at(due);

        assertThat(renewed.fingerprint()).isNotEqualTo(made.fingerprint());
        assertThat(renewed.until()).isAfter(due.plus(Duration.ofDays(366)));
        assertThat(at(due.plusSeconds(5))).isEqualTo(renewed);
    }

    @ParameterizedTest
    @ValueSource(longs = {-2, 366, 395, 400, 800})
    void isValidWheneverTheServerStartsAgain_T8(long days) {
        at(NOW.minus(Duration.ofDays(3)));
        at(NOW);
        Instant later = NOW.plus(Duration.ofDays(days));

        ServerIdentity shown = at(later);

        assertThat(later).isBetween(shown.from(), shown.until());
        assertThat(at(later.plusSeconds(5))).isEqualTo(shown);
    }

    @Test
    void isNotMadeAgainAndAgainWhenTheClockIsBeforeItsAuthority_T8() {
        ServerIdentity made = at(NOW);
        Instant before = NOW.minus(Duration.ofDays(2));

        ServerIdentity shown = at(before);

        assertThat(shown.from()).isEqualTo(made.from());
        assertThat(at(before.plusSeconds(5))).isEqualTo(shown);
    }

    @Test
    void isMadeAnewForOtherNamesThatTheAuthorityCanSignFor_T2() {
        ServerIdentity made = at(NOW);

        ServerIdentity other = at(NOW, List.of("localhost", "container.internal", "10.1.2.3", "bank.example.com"));

        assertThat(other.names()).containsExactly("localhost", "container.internal", "10.1.2.3");
        assertThat(other.chain().get(1)).isEqualTo(made.chain().get(1));
    }

    private ServerIdentity at(Instant now) {
        return at(now, NAMES);
    }

    /** As a server has it that starts at this instant. */
    private ServerIdentity at(Instant now, List<String> names) {
        return ServerCertificate.made(keys, keys, names, secrets, Clock.fixed(now, ZoneOffset.UTC))
                .current();
    }
}
