package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.customer.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The place of an entry in the journal of its space.
 *
 * @param sequence the number of the entry in its space, counted from 1 without a gap
 * @param customer the customer whose data the entry changes
 * @param at the instant of the booking, by the clock of the space, in milliseconds as it is stored
 * @param on the calendar day of that instant in the customer's market
 */
public record JournalPlace(long sequence, CustomerId customer, Instant at, LocalDate on) {

    private static final DateTimeFormatter REFERENCE_DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    /** The number of base-36 digits of a sequence number in a reference. */
    private static final int DIGITS = 6;

    public JournalPlace {
        if (sequence < 1) {
            throw new IllegalArgumentException("a journal counts from 1");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The place of an entry at an instant. */
    public static JournalPlace of(long sequence, CustomerId customer, Instant at) {
        return new JournalPlace(
                sequence,
                customer,
                at,
                LocalDate.ofInstant(at, customer.market().zone()));
    }

    /** The next place, at the same instant and for the same customer. */
    public JournalPlace next() {
        return new JournalPlace(sequence + 1, customer, at, on);
    }

    /**
     * A reference that is unique among all entries and seeded movements of the space. It differs from seeded
     * references, because those have one of the letters M, O, T and X after prefix and date.
     */
    public String reference(String prefix) {
        String number = Long.toString(sequence, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return prefix + REFERENCE_DATE.format(on) + "J" + "0".repeat(Math.max(0, DIGITS - number.length())) + number;
    }
}
