package dev.sandbank.application.bank.payment.schedule;

import dev.sandbank.domain.bank.calendar.Recurrence;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;

/**
 * The days on which a caller wants a payment to be made.
 *
 * @param startField the name under which the first day was sent, to be named if it is wrong
 * @param endField the name under which the last day was sent
 */
public record AskedSchedule(Recurrence recurrence, String startField, String endField) {

    /** How many years ahead the first day may be. */
    public static final int MAX_YEARS = 10;

    /**
     * Checks the first day.
     *
     * @throws Refused INPUT_INVALID if it is over, or too far away
     */
    public void check(LocalDate today) {
        LocalDate first = recurrence.first();
        if (first.isBefore(today) || first.isAfter(today.plusYears(MAX_YEARS))) {
            throw new Refused(InputInvalid.of(startField, FieldFault.Kind.OUT_OF_RANGE));
        }
    }

    /** The refusal of a last day that is before what is still to come. */
    public Refused endsTooEarly() {
        return new Refused(InputInvalid.of(endField, FieldFault.Kind.OUT_OF_RANGE));
    }
}
