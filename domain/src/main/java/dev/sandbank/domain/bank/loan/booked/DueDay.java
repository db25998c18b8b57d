package dev.sandbank.domain.bank.loan.booked;

import java.util.List;

/**
 * What was paid for a loan at one time.
 *
 * @param after the loan after that
 * @param takings one for each instalment that was paid, oldest first
 */
public record DueDay(BookedLoan after, List<LoanTaking> takings) {

    public DueDay {
        takings = List.copyOf(takings);
    }
}
