package dev.sandbank.application.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {

    @Property
    void writtenTextReadsBackTheSame(@ForAll @LongRange(min = 0, max = 900_000_000) long seconds) {
        Duration duration = Duration.ofSeconds(seconds);

        assertThat(DurationText.parse(DurationText.of(duration))).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource({"120s,PT2M", "30m,PT30M", "24h,PT24H", "30d,PT720H", "0,PT0S"})
    void usualDurationsAreWrittenAsPeopleWriteThem(String text, Duration duration) {
        assertThat(DurationText.of(duration)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "-5s", "1.5h", "5 m", "PT5M", "5w", "9999999999s"})
    void anyOtherTextIsQuotedInTheError(String text) {
        assertThatThrownBy(() -> DurationText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + text + "'");
    }

    @Test
    void aDayIsWrittenInHours() {
        assertThat(DurationText.of(Duration.ofDays(1))).isEqualTo("24h");
    }
}
