package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/**
 * Takes an order to pay purchases in instalments. Nothing is booked yet. Wire fact: the public sandbox took any
 * authorization code, and orders that name no amount.
 */
public final class BookInstalments {

    private final LendingCards cards;

    public BookInstalments(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * Checks the order.
     *
     * @param id of the card or its account
     * @param amounts of the purchases that name one
     * @throws Refused LENDING_CARD_UNKNOWN, INPUT_INVALID or INSTALMENTS_TOO_SMALL
     */
    public void book(Borrower borrower, String id, AskedTenor tenor, List<AskedAmount> amounts) {
        LoanCarrier card = cards.ofCard(borrower, id);
        tenor.checked(borrower.strict());
        amounts.forEach(amount -> new LoanRequest(id, amount, tenor).asInstalments(card.currency(), borrower.strict()));
    }
}
