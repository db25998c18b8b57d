package dev.sandbank.http.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes an instant for people: absolute with its zone, and relative to {@code now}. */
public record Moment(Instant at, Instant now, ZoneId zone) {

    private static final DateTimeFormatter ABSOLUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'xxx", Locale.ENGLISH);

    /** The instant rounded up to the next full minute, so that at the shown minute the end has surely come. */
    public Moment upToMinute() {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(at) ? this : new Moment(minute.plus(1, ChronoUnit.MINUTES), now, zone);
    }

    /** {@code 22 November 2026, 14:05 UTC+08:00}. */
    public String absolute() {
        return ABSOLUTE.format(at.atZone(zone));
    }

    /** {@code in 5 minutes}, {@code 2 days ago}. */
    public String relative() {
        String span = span(Duration.between(now, at).abs().toSeconds());
        return at.isBefore(now) ? span + " ago" : "in " + span;
    }

    /** The form for machines: ISO 8601 in UTC. */
    public String machine() {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public String toString() {
        return absolute() + " (" + relative() + ")";
    }

    private static String span(long seconds) {
        if (seconds < 60) {
            return "less than a minute";
        }
        if (rounded(seconds, 60) < 60) {
            return counted(rounded(seconds, 60), "minute");
        }
        return rounded(seconds, 3600) < 24
                ? counted(rounded(seconds, 3600), "hour")
                : counted(rounded(seconds, 86_400), "day");
    }

    private static long rounded(long seconds, long unit) {
        return (seconds + unit / 2) / unit;
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
