package dev.sandbank.application.bank.account;

import dev.sandbank.application.support.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins whose newest line comes first. A page that follows another one begins below a line that
 * was shown, so that lines that were added meanwhile move nothing.
 *
 * @param day the day of the line below which the page begins; null if the page begins at a number
 * @param number the number of that line among those of its day, counted from the oldest; without a day, the number of the
 *     first line in the list, counted from 1, the newest
 */
public record PageStart(@Nullable LocalDate day, int number) {

    /** The beginning of a list. */
    public static final PageStart FIRST = at(1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int DAY_DIGITS = 8;

    /** No number of a line in a list is as long as a day and the number of a line in it. */
    private static final int LEAST_DIGITS = 12;

    /** Begins at the line of this number. */
    public static PageStart at(int number) {
        return new PageStart(null, number);
    }

    /** Begins below the line of this number on a day. */
    public static PageStart below(LocalDate day, int number) {
        return new PageStart(day, number);
    }

    /**
     * Reads what {@link #text} wrote, or a number that a caller counted.
     *
     * @throws NumberFormatException or {@link DateTimeException} if the text is neither
     */
    public static PageStart of(String text) {
        if (text.length() < LEAST_DIGITS) {
            return at(Digits.whole(text));
        }
        LocalDate day = LocalDate.parse(text.substring(0, DAY_DIGITS), DAY);
        return below(day, Digits.whole(text.substring(DAY_DIGITS)));
    }

    /** Digits only: a small number, or day and number. */
    public String text() {
        return day == null ? Integer.toString(number) : DAY.format(day) + String.format(Locale.ROOT, "%04d", number);
    }
}
