package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:05:07Z");

    @ParameterizedTest
    @CsvSource({
        "0, in less than a minute",
        "59, in less than a minute",
        "60, in 1 minute",
        "89, in 1 minute",
        "90, in 2 minutes",
        "3569, in 59 minutes",
        "3570, in 1 hour",
        "84599, in 23 hours",
        "84600, in 1 day",
        "2591999, in 30 days",
        "-1, less than a minute ago",
        "-300, 5 minutes ago",
        "-172800, 2 days ago"
    })
    void relativeTimeIsRoundedToItsLargestUnit(long seconds, String words) {
        assertThat(new Moment(NOW.plusSeconds(seconds), NOW, ZoneOffset.UTC).relative())
                .isEqualTo(words);
    }

    @Test
    void absoluteTimeNamesItsZone() {
        assertThat(new Moment(NOW, NOW, ZoneId.of("Asia/Singapore")).absolute())
                .isEqualTo("22 November 2026, 14:05 UTC+08:00");
        assertThat(new Moment(NOW, NOW, ZoneOffset.UTC).absolute()).isEqualTo("22 November 2026, 06:05 UTC+00:00");
    }

    @Test
    void endOfALockIsShownAsTheNextFullMinute() {
        assertThat(new Moment(NOW, NOW, ZoneOffset.UTC).upToMinute().machine()).isEqualTo("2026-11-22T06:06:00Z");
        Instant full = Instant.parse("2026-11-22T06:05:00Z");
        assertThat(new Moment(full, NOW, ZoneOffset.UTC).upToMinute().at()).isEqualTo(full);
    }
}
