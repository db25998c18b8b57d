package dev.sandbank.http.hub.usage;

import dev.sandbank.application.hub.usage.StoreUsage;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;

/** Into what pieces usage is divided, by the clock of a zone. */
enum Unit {
    HOUR("hour", "By hour", 7) {
        @Override
        ZonedDateTime next(ZonedDateTime start) {
            // By the instant, so that an hour that comes twice is there twice.
            return start.toInstant().plus(1, ChronoUnit.HOURS).atZone(start.getZone());
        }

        @Override
        LocalDate usualFirst(LocalDate last) {
            return last;
        }
    },
    DAY("day", "By day", (int) StoreUsage.KEEP.toDays()) {
        @Override
        ZonedDateTime next(ZonedDateTime start) {
            return start.toLocalDate().plusDays(1).atStartOfDay(start.getZone());
        }

        @Override
        LocalDate usualFirst(LocalDate last) {
            return last.minusDays(USUAL_DAYS - 1L);
        }
    },
    MONTH("month", "By month", (int) StoreUsage.KEEP.toDays()) {
        @Override
        ZonedDateTime next(ZonedDateTime start) {
            return start.toLocalDate().withDayOfMonth(1).plusMonths(1).atStartOfDay(start.getZone());
        }

        @Override
        LocalDate usualFirst(LocalDate last) {
            return last.minusDays(StoreUsage.KEEP.toDays() - 1);
        }
    };

    private static final int USUAL_DAYS = 30;
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter HOURS_TOLD_APART =
            DateTimeFormatter.ofPattern("d MMM HH:mm xxx", Locale.ENGLISH);
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final String word;
    private final String label;
    private final int mostDays;

    Unit(String word, String label, int mostDays) {
        this.word = word;
        this.label = label;
        this.mostDays = mostDays;
    }

    /** The one of a word in the address; hours for any other. */
    static Unit of(String word) {
        return Arrays.stream(values())
                .filter(unit -> unit.word.equals(word))
                .findFirst()
                .orElse(HOUR);
    }

    /** The start of the next piece. */
    abstract ZonedDateTime next(ZonedDateTime start);

    /** The first day, if none is asked for. */
    abstract LocalDate usualFirst(LocalDate last);

    /** {@code hour}, {@code day} or {@code month}. */
    String word() {
        return word;
    }

    String label() {
        return label;
    }

    /** The largest number of days that are shown in these pieces. */
    int mostDays() {
        return mostDays;
    }

    /**
     * How the start of a piece is written.
     *
     * @param toldApart whether the same time of the clock may come twice
     */
    String text(ZonedDateTime start, boolean toldApart) {
        DateTimeFormatter hours = toldApart ? HOURS_TOLD_APART : HOURS;
        return (this == HOUR ? hours : DAYS).format(start);
    }
}
