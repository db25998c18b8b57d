package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Lists the cards on which loans are offered. */
public final class ListLoanOffers {

    private final LendingCards cards;

    public ListLoanOffers(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The offers, one for each card; at least one.
     *
     * @throws Refused CARDS_NONE
     */
    public List<LoanOffer> list(Borrower borrower) {
        return cards.offered(borrower).stream().map(LoanOffer::new).toList();
    }
}
