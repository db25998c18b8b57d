package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;

/** The answer of {@code POST /v1/creditCards/{cardId}/easyPaymentPlans/bookings/confirmation}. */
record BookedPlanJson(Plan eppTransaction) {

    static BookedPlanJson of(BookedLoan plan) {
        Instalment first = plan.schedule().first();
        return new BookedPlanJson(new Plan(
                plan.id(),
                Numbers.of(first.amount()),
                Numbers.of(first.principal()),
                Numbers.of(first.interest()),
                BigDecimal.ZERO));
    }

    /** A plan that was booked, with its first instalment. */
    record Plan(
            String referenceId,
            BigDecimal installmentAmount,
            BigDecimal principalAmount,
            BigDecimal installmentInterestAmount,
            BigDecimal initialInterestAmount) {}
}
