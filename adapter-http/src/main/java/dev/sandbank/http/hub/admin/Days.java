package dev.sandbank.http.hub.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads the days, in UTC, between which a list is searched. A text that is no day is taken for none. */
public final class Days {

    /** The length of {@code 2026-11-01}. Years that need more digits are none that anything happened in. */
    private static final int LENGTH = 10;

    private Days() {}

    /** The text, if it is a day; else an empty one. */
    public static String orEmpty(String text) {
        return day(text) == null ? "" : text;
    }

    /** When the day begins. */
    public static @Nullable Instant start(String text) {
        LocalDate day = day(text);
        return day == null ? null : start(day);
    }

    /** When the day after it begins. */
    public static @Nullable Instant end(String text) {
        LocalDate day = day(text);
        return day == null ? null : start(day.plusDays(1));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() == LENGTH ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }
}
