package dev.sandbank.domain.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How long a link can be used, in words that mean the same to readers in every time zone: the span, and the end in UTC. A
 * day has 24 hours, also where clocks change meanwhile.
 */
public final class LinkSpan {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private LinkSpan() {}

    /** Such as {@code for 7 days, until 3 December 2026, 20:21 UTC}. */
    public static String of(Instant madeAt, Instant endsAt) {
        return "for " + inWords(Duration.between(madeAt, endsAt)) + ", until " + time(endsAt);
    }

    /** Such as {@code 3 December 2026, 20:21 UTC}. */
    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String inWords(Duration span) {
        long minutes = span.toMinutes();
        if (minutes % (24 * 60) == 0 && minutes > 24 * 60) {
            return count(minutes / (24 * 60), "day");
        }
        return minutes % 60 == 0 ? count(minutes / 60, "hour") : count(minutes, "minute");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
