package dev.sandbank.http.bank.loan.offered;

import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;

/** The answer of {@code POST .../offers/{offerId}/easyPaymentPlans/bookings}. */
record OfferedBookingJson(
        String loanReferenceId,
        BigDecimal installmentAmount,
        BigDecimal principalAmount,
        BigDecimal installmentInterestAmount,
        BigDecimal initialInterestAmount) {

    static OfferedBookingJson of(BookedLoan plan) {
        Instalment first = plan.schedule().first();
        return new OfferedBookingJson(
                plan.id(),
                Numbers.of(first.amount()),
                Numbers.of(first.principal()),
                Numbers.of(first.interest()),
                BigDecimal.ZERO);
    }
}
