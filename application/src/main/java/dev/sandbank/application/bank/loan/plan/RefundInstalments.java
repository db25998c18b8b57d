package dev.sandbank.application.bank.loan.plan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.PlannedPurchase;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Takes back a purchase that is paid in instalments, and ends its plan. */
public final class RefundInstalments {

    private final LendingCards cards;
    private final LoanWork work;

    public RefundInstalments(BankViews views, LoanWork work) {
        this.cards = new LendingCards(views);
        this.work = work;
    }

    /**
     * The plan, ended. What the shop gives back and is not owed goes to the account; interest that is not paid lapses. If
     * the shop gave it back on the card before, the account pays what is owed.
     *
     * @param id of the card or its account
     * @param original what the purchase or its plan is called
     * @throws Refused LENDING_CARD_UNKNOWN, PURCHASE_UNKNOWN if no plan on the card pays for it, LOAN_ENDED, or as {@link
     *     Account#hold} for what the account pays
     */
    public BookedLoan refund(Borrower borrower, String id, String original) {
        LoanCarrier carrier = cards.ofCard(borrower, id);
        return work.of(
                borrower.viewer().space(), borrower.viewer().customer(), loans -> refund(loans, carrier, original));
    }

    private static BookedLoan refund(OpenLoans loans, LoanCarrier carrier, String original) {
        for (BookedLoan plan : loans.all()) {
            PlannedPurchase purchase = plan.purchase();
            if (purchase != null
                    && !purchase.isStatement()
                    && plan.carrier().account().equals(carrier.account())
                    && (purchase.isCalled(original) || plan.id().equals(original))) {
                return loans.refund(plan, purchase);
            }
        }
        throw new Refused(LoanRefusal.PURCHASE_UNKNOWN);
    }
}
