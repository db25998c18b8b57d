package dev.sandbank.http.hub.usage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A span of time that usage is shown of, in pieces of equal kind. Days are days in UTC, which all have 24 hours; the last
 * piece is the one that is running.
 */
enum Span {
    DAY("day", "Last 24 hours", "hour", 24) {
        @Override
        ZonedDateTime start(ZonedDateTime now) {
            return now.truncatedTo(ChronoUnit.HOURS).minusHours(pieces() - 1L);
        }
    },
    WEEK("week", "Last 7 days", "day", 7) {
        @Override
        ZonedDateTime start(ZonedDateTime now) {
            return now.truncatedTo(ChronoUnit.DAYS).minusDays(pieces() - 1L);
        }
    },
    MONTH("month", "Last 30 days", "day", 30) {
        @Override
        ZonedDateTime start(ZonedDateTime now) {
            return now.truncatedTo(ChronoUnit.DAYS).minusDays(pieces() - 1L);
        }
    };

    private static final long HOUR = Duration.ofHours(1).toSeconds();
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final String word;
    private final String label;
    private final String unit;
    private final int pieces;

    Span(String word, String label, String unit, int pieces) {
        this.word = word;
        this.label = label;
        this.unit = unit;
        this.pieces = pieces;
    }

    /** The one of a word in the address; a day for any other. */
    static Span of(String word) {
        return Arrays.stream(values())
                .filter(span -> span.word.equals(word))
                .findFirst()
                .orElse(DAY);
    }

    abstract ZonedDateTime start(ZonedDateTime now);

    String word() {
        return word;
    }

    String label() {
        return label;
    }

    /** What a piece is: {@code hour} or {@code day}. */
    String unit() {
        return unit;
    }

    int pieces() {
        return pieces;
    }

    /** The pieces up to now, the first one first. */
    List<Piece> upTo(Instant now) {
        ZonedDateTime start = start(now.atZone(ZoneOffset.UTC));
        List<Piece> all = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            ZonedDateTime from = unit.equals("hour") ? start.plusHours(i) : start.plusDays(i);
            ZonedDateTime to = unit.equals("hour") ? start.plusHours(i + 1L) : start.plusDays(i + 1L);
            String text = (unit.equals("hour") ? HOURS : DAYS).format(from);
            all.add(new Piece(text, from.toEpochSecond() / HOUR, to.toEpochSecond() / HOUR, i == pieces - 1));
        }
        return all;
    }

    /**
     * A piece.
     *
     * @param from the number of its first hour since 1970
     * @param to the number of the hour behind it
     * @param running whether it is not over yet
     */
    record Piece(String text, long from, long to, boolean running) {}
}
