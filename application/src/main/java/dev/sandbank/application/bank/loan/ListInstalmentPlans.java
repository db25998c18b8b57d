package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Lists the lengths in which purchases with a card may be paid. */
public final class ListInstalmentPlans {

    private final LendingCards cards;

    public ListInstalmentPlans(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The plans, the shortest first.
     *
     * @param id of the card or its account
     * @throws Refused LENDING_CARD_UNKNOWN, INPUT_INVALID or INSTALMENTS_TOO_SMALL
     */
    public List<LoanQuote> list(Borrower borrower, String id, AskedAmount amount) {
        LoanCarrier carrier = cards.ofCard(borrower, id);
        return PlanOffers.of(
                borrower, LoanKind.PURCHASE, amount.ofPurchases(carrier.currency()), cards.today(borrower));
    }
}
