package dev.sandbank.cli.customer.loan;

import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.Settlement;

/**
 * A loan in the JSON of the command line.
 *
 * @param kind as the bank names it, such as CASH
 * @param instalmentsLeft how many are not paid
 * @param settlement what closes the loan today
 */
record LoanJson(
        String loanReference,
        String kind,
        String bookedOn,
        int instalmentsLeft,
        String nextAmount,
        String settlement,
        String currency) {

    static LoanJson of(Settlement quoted) {
        BookedLoan loan = quoted.loan();
        return new LoanJson(
                loan.id(),
                loan.kind().name(),
                loan.bookedOn().toString(),
                loan.left(),
                loan.nextAmount().decimal().toPlainString(),
                quoted.amount().decimal().toPlainString(),
                quoted.amount().currency().name());
    }
}
