package dev.sandbank.application.bank.loan.plan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.LoanOrder;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Books plans for purchases, which are then taken off the card and paid in instalments; all of them or none. */
public final class BookInstalments {

    private final LendingCards cards;
    private final OpenPurchases purchases;
    private final LoanWork work;

    public BookInstalments(BankViews views, LoanWork work) {
        this.cards = new LendingCards(views);
        this.purchases = new OpenPurchases(views);
        this.work = work;
    }

    /**
     * The plans, one for each purchase.
     *
     * @param id of the card or its account
     * @throws Refused LENDING_CARD_UNKNOWN, PURCHASE_UNKNOWN, PURCHASE_PLANNED_ALREADY, INPUT_INVALID,
     *     INSTALMENTS_TOO_SMALL or LOANS_FULL; then nothing changed
     */
    public List<BookedLoan> book(
            Borrower borrower, String id, PlanSource source, AskedTenor tenor, List<AskedPurchase> asked) {
        LoanCarrier carrier = cards.ofCard(borrower, id);
        List<LoanOrder> orders =
                new PurchaseChoice(purchases, borrower, carrier, cards.today(borrower)).orders(source, tenor, asked);
        return work.of(
                borrower.viewer().space(),
                borrower.viewer().customer(),
                loans -> orders.stream().map(loans::book).toList());
    }
}
