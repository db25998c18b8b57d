package dev.sandbank.application.bank.loan.desk;

/** What the operator does with the loans that a customer booked. */
public record LoanDesk(ListLoans list, SettleLoan settle) {

    public static LoanDesk over(LoanWork work) {
        return new LoanDesk(new ListLoans(work), new SettleLoan(work));
    }
}
