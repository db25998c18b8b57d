package dev.sandbank.http.bank.shaped.figure;

import dev.sandbank.domain.bank.seed.Dice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes references in the form of an example. A date in the example becomes a fitting day, and the digits after it are
 * random.
 */
public final class References {

    private record Dated(Pattern pattern, DateTimeFormatter date) {

        static Dated of(String pattern, String date) {
            return new Dated(Pattern.compile(pattern), DateTimeFormatter.ofPattern(date, Locale.ROOT));
        }
    }

    /** The forms of dates in references; the group is the date. */
    private static final Dated[] DATED = {
        Dated.of("(?<![0-9])(20[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01]))", "yyyyMMdd"),
        Dated.of("(?<![0-9])((?:[0-2][0-9]|3[01])(?:0[1-9]|1[0-2])20[0-9]{2})(?=[0-9]{6})", "ddMMyyyy"),
        Dated.of("^[A-Z]+[0-9]?([12][0-9](?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01]))(?=[0-9]{6,}$)", "yyMMdd"),
        Dated.of("(?:^|-)(20[0-9]{2})(?=-[0-9]{3,}$)", "yyyy"),
        Dated.of("(?:^|-)(20[0-9]{2}-[0-9]{2})$", "yyyy-MM")
    };

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{24,}");

    private References() {}

    /** A reference like the example, for a thing made on this day. */
    public static String like(String example, LocalDate day, Dice dice) {
        if (HEX.matcher(example).matches()) {
            return dice.hex(example.length());
        }
        for (Dated dated : DATED) {
            Matcher found = dated.pattern().matcher(example);
            if (found.find()) {
                return example.substring(0, found.start(1))
                        + dated.date().format(day)
                        + drawn(example.substring(found.end(1)), dice);
            }
        }
        return drawn(example, dice);
    }

    /** The same text with other digits. The first digit stays, so that the length stays. */
    private static String drawn(String text, Dice dice) {
        StringBuilder drawn = new StringBuilder(text);
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && !first) {
                drawn.setCharAt(i, dice.digits(1).charAt(0));
            }
            first = first && !Character.isDigit(text.charAt(i));
        }
        return drawn.toString();
    }
}
