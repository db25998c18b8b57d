package dev.sandbank.application.support;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes durations as people write them: a whole number with a unit, such as {@code 90s}, {@code 30m},
 * {@code 24h} or {@code 7d}; or 0.
 */
public final class DurationText {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})(s|m|h|d)");

    private DurationText() {}

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException with a sentence for people, if the text is not a duration
     */
    public static Duration parse(String text) {
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a duration such as 90s, 30m, 24h or 7d");
        }
        long amount = Digits.whole(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    /**
     * Writes a duration of whole seconds in the largest unit that expresses it exactly; below two days the largest unit
     * is the hour.
     */
    public static String of(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds == 0) {
            return "0";
        }
        if (seconds % 86_400 == 0 && seconds > 86_400) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 && seconds > 120 ? seconds / 60 + "m" : seconds + "s";
    }
}
