package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SystemMonotonicClockTest {

    @Test
    void timeBeginsAtTheStartAndNeverGoesBack() {
        Instant start = Instant.parse("2026-11-03T12:00:00Z");
        SystemMonotonicClock clock = new SystemMonotonicClock(start);

        Instant before = clock.now();
        assertThat(before).isAfterOrEqualTo(start);
        for (int i = 0; i < 1_000; i++) {
            Instant now = clock.now();
            assertThat(now).isAfterOrEqualTo(before);
            before = now;
        }
    }
}
