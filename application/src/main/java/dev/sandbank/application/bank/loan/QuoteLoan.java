package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.refusal.Refused;

/** Reckons how a loan on a card would be paid back. */
public final class QuoteLoan {

    private final LendingCards cards;

    public QuoteLoan(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The loan with its schedule.
     *
     * @throws Refused ACCOUNT_UNKNOWN, ACCOUNT_WITHOUT_LOANS or INPUT_INVALID
     */
    public LoanQuote quote(Borrower borrower, LoanRequest request) {
        return request.asLoan(borrower, cards.ofAccount(borrower, request.id()).currency(), cards.today(borrower));
    }
}
