package dev.sandbank.domain.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LockTest {

    private static final Instant SINCE = Instant.parse("2026-03-01T12:00:00Z");
    private static final Lock LOCK = new Lock(
            new Source("127.0.0.1"), GuessTarget.ofApplication("shop"), SINCE, SINCE.plus(Duration.ofMinutes(5)));

    @Property
    void nobodyWaitsLongerThanTheLockIsLong(@ForAll @IntRange(min = -86_400, max = 86_400) int later) {
        Duration wait = LOCK.waitAt(SINCE.plusSeconds(later));

        assertThat(wait).isBetween(Duration.ZERO, Duration.ofMinutes(5));
        assertThat(wait.isZero()).isEqualTo(later < -60 || later >= 300);
    }

    @Test
    void whatIsLeftIsCountedFromNow() {
        assertThat(LOCK.waitAt(SINCE.plusSeconds(290))).isEqualTo(Duration.ofSeconds(10));
        assertThat(LOCK.waitAt(SINCE.minusSeconds(30))).isEqualTo(Duration.ofMinutes(5));
    }
}
