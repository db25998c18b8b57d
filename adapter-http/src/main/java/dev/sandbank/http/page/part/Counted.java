package dev.sandbank.http.page.part;

import java.util.Locale;

/** Writes numbers for people. */
public final class Counted {

    private Counted() {}

    /** {@code 12,345}. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 team}, {@code 12,345 teams}. */
    public static String of(long number, String one, String many) {
        return grouped(number) + " " + (number == 1 ? one : many);
    }
}
