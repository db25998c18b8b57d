package dev.sandbank.domain.bank.payment.schedule;

import dev.sandbank.domain.market.Market;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The references of payments for later days. The published example is the day and the time at which a payment was
 * ordered, and a number; so are these.
 */
public final class ScheduleNumber {

    /** Where in a reference its number begins. */
    public static final int NUMBER_AT = "ddMMuuuuHHmmss".length();

    private static final DateTimeFormatter ORDERED = DateTimeFormatter.ofPattern("ddMMuuuuHHmmss", Locale.ROOT);
    private static final int DIGITS = 4;

    /** The reference that the published examples print. */
    private static final String PRINTED = "171020171429432702";

    private ScheduleNumber() {}

    /**
     * The reference of a payment.
     *
     * @param number the number of the payment, counted from 1; payments of one second differ in it
     */
    public static String of(Instant ordered, Market market, int number) {
        String digits = Integer.toString(number);
        return ORDERED.format(ordered.atZone(market.zone()))
                + "0".repeat(Math.max(0, DIGITS - digits.length()))
                + digits;
    }

    /** Whether it is the printed reference, which means the customer's first payment that is still to come. */
    public static boolean isPrinted(String reference) {
        return reference.equals(PRINTED);
    }
}
