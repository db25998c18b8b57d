package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.refusal.Refused;

/** Reckons how purchases with a card would be paid in instalments. */
public final class QuoteInstalments {

    private final LendingCards cards;

    public QuoteInstalments(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The plan with its schedule.
     *
     * @throws Refused LENDING_CARD_UNKNOWN, INPUT_INVALID or INSTALMENTS_TOO_SMALL
     */
    public LoanQuote quote(Borrower borrower, LoanRequest request) {
        return request.asInstalments(
                borrower, cards.ofCard(borrower, request.id()).currency(), cards.today(borrower));
    }
}
