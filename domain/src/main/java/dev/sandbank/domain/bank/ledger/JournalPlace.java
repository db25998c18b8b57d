package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.customer.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where an entry stands in the journal of its space.
 *
 * @param sequence counts the entries of a space from 1, without a gap
 * @param customer whose bank it changes
 * @param at when it was booked, by the clock of the space
 * @param on the calendar day of that instant in the customer's market
 */
public record JournalPlace(long sequence, CustomerId customer, Instant at, LocalDate on) {

    private static final DateTimeFormatter REFERENCE_DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    /** Digits of a sequence number in a reference, to the base of 36. */
    private static final int DIGITS = 6;

    public JournalPlace {
        if (sequence < 1) {
            throw new IllegalArgumentException("a journal counts from 1");
        }
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
     * A reference that no other entry of the space has, and no seeded movement: after prefix and date those have one of
     * the letters M, O, T and X.
     */
    public String reference(String prefix) {
        String number = Long.toString(sequence, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return prefix + REFERENCE_DATE.format(on) + "J" + "0".repeat(Math.max(0, DIGITS - number.length())) + number;
    }
}
