package dev.sandbank.http.hub.usage;

import dev.sandbank.domain.hub.usage.Latencies;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How figures of usage are written, on the page and in its files alike. */
final class Figures {

    static final String DASH = "–";

    private static final double NANOS_OF_MILLI = 1_000_000.0;

    private Figures() {}

    /** {@code 1,203.5 ms}; a dash for none. */
    static String millis(Optional<Duration> time) {
        return time.map(each -> String.format(Locale.ROOT, "%,.1f ms", each.toNanos() / NANOS_OF_MILLI))
                .orElse(DASH);
    }

    /** {@code 1203.5}; nothing for none. */
    static String plainMillis(Optional<Duration> time) {
        return time.map(each -> String.format(Locale.ROOT, "%.1f", each.toNanos() / NANOS_OF_MILLI))
                .orElse("");
    }

    /** {@code 12.5 %}. */
    static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part);
    }

    /** The steps to which percentiles are exact, as the end of a sentence. */
    static String steps() {
        return String.format(
                Locale.ROOT,
                "%.1f, %.1f, %.1f, %.0f ms and so on up to %.0f s",
                Latencies.STEPS.get(0) / 1_000.0,
                Latencies.STEPS.get(1) / 1_000.0,
                Latencies.STEPS.get(2) / 1_000.0,
                Latencies.STEPS.get(3) / 1_000.0,
                Latencies.STEPS.get(Latencies.STEPS.size() - 1) / 1_000_000.0);
    }
}
