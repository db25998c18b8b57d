package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.domain.bank.loan.DisbursementOption;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Lists where the money of a loan on a card may go. */
public final class ListDisbursementOptions {

    private final LendingCards cards;

    public ListDisbursementOptions(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The options, the same for every card.
     *
     * @param id of the card or its account
     * @throws Refused ACCOUNT_UNKNOWN or ACCOUNT_WITHOUT_LOANS
     */
    public List<DisbursementOption> list(Borrower borrower, String id) {
        cards.ofAccount(borrower, id);
        return List.of(DisbursementOption.values());
    }
}
