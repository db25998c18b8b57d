package dev.sandbank.cli.customer.loan;

import dev.sandbank.application.bank.loan.desk.SettleLoan;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;

/**
 * What was paid of a loan, in the JSON of the command line.
 *
 * @param status CLOSED if nothing is owed any more, else RUNNING
 * @param owed the principal that is still owed
 */
record SettledJson(
        String loanReference, String status, String paid, String owed, int instalmentsLeft, String currency) {

    static SettledJson of(SettleLoan.Settled settled) {
        BookedLoan loan = settled.loan();
        return new SettledJson(
                loan.id(),
                loan.isRunning() ? "RUNNING" : "CLOSED",
                settled.paid().decimal().toPlainString(),
                loan.isRunning() ? loan.owed().decimal().toPlainString() : "0",
                loan.isRunning() ? loan.left() : 0,
                settled.paid().currency().name());
    }
}
