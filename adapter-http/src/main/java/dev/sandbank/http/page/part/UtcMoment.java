package dev.sandbank.http.page.part;

import dev.sandbank.http.page.Moment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An instant on a page of the hub. The text names UTC; where scripts run, the reader sees the own zone, and the exact time
 * on hover and focus.
 *
 * @param now when the page is made
 */
public record UtcMoment(Instant at, Instant now) {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** {@code 22 Nov 2026, 06:05 UTC}. */
    public String text() {
        return TEXT.format(at);
    }

    /** {@code 22 November 2026, 06:05:07 UTC}. */
    public String exact() {
        return EXACT.format(at);
    }

    /** {@code 2 days ago}. */
    public String relative() {
        return new Moment(at, now, ZoneOffset.UTC).relative();
    }

    /** The form for machines: ISO 8601 in UTC. */
    public String machine() {
        return new Moment(at, now, ZoneOffset.UTC).machine();
    }
}
