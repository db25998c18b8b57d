package dev.sandbank.application.bank.card.work;

import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days that a caller sent, of which either end may be missing.
 *
 * @param fromField the place the first day was sent in
 * @param untilField the place the last day was sent in
 */
public record AskedDays(
        String fromField,
        @Nullable LocalDate from,
        String untilField,
        @Nullable LocalDate until) {

    private static final int MAX_YEARS = 10;

    /**
     * Checks the span.
     *
     * @throws Refused INPUT_INVALID if it ends before today or before it begins, or begins ten years from now or later
     */
    public void check(LocalDate today) {
        if (until != null && (until.isBefore(today) || (from != null && until.isBefore(from)))) {
            throw wrong(untilField);
        }
        if (from != null && from.isAfter(today.plusYears(MAX_YEARS))) {
            throw wrong(fromField);
        }
    }

    private static Refused wrong(String field) {
        return new Refused(InputInvalid.of(field, FieldFault.Kind.OUT_OF_RANGE));
    }
}
