package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.domain.bank.loan.RunningLoan;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Lists the loans that run on a card. */
public final class ListCardLoans {

    private final LendingCards cards;

    public ListCardLoans(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The loans; at least one.
     *
     * @param id of the card or its account
     * @throws Refused ACCOUNT_UNKNOWN or ACCOUNT_WITHOUT_LOANS
     */
    public List<RunningLoan> list(Borrower borrower, String id) {
        return cards.loans(borrower, cards.ofAccount(borrower, id));
    }
}
