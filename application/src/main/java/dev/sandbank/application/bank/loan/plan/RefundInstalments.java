package dev.sandbank.application.bank.loan.plan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.card.hold.CustomerEntry;
import dev.sandbank.application.bank.card.hold.RefundPayment;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.PlannedPurchase;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.Objects;

/** Takes back a purchase that is paid in instalments, and ends its plan. */
public final class RefundInstalments {

    private final LendingCards cards;
    private final LoanWork work;
    private final RefundPayment refundPayment;

    public RefundInstalments(BankViews views, LoanWork work, RefundPayment refundPayment) {
        this.cards = new LendingCards(views);
        this.work = work;
        this.refundPayment = refundPayment;
    }

    /**
     * The plan, ended. What was paid by instalments is given back to the account; interest that is not paid lapses. What a
     * card paid here is given back as every payment with a card, which ends the plan and takes back the points.
     *
     * @param id of the card or its account
     * @param original what the purchase or its plan is called
     * @throws Refused LENDING_CARD_UNKNOWN, PURCHASE_UNKNOWN if no plan on the card pays for it, LOAN_ENDED, or as {@link
     *     RefundPayment#refund}; then nothing changed
     */
    public BookedLoan refund(Borrower borrower, String id, String original) {
        LoanCarrier carrier = cards.ofCard(borrower, id);
        SpaceId space = borrower.viewer().space();
        CustomerId customer = borrower.viewer().customer();
        BookedLoan plan = work.of(space, customer, loans -> refundSeeded(loans, carrier, original));
        if (!plan.isRunning()) {
            return plan;
        }
        refundPayment.refund(
                new CustomerEntry(
                        space, customer, Objects.requireNonNull(plan.purchase()).reference()),
                null);
        return work.of(space, customer, loans -> loans.find(plan.id()).orElseThrow());
    }

    /** The plan; it has ended unless a card paid for its purchase here. */
    private static BookedLoan refundSeeded(OpenLoans loans, LoanCarrier carrier, String original) {
        for (BookedLoan plan : loans.all()) {
            PlannedPurchase purchase = plan.purchase();
            if (purchase != null
                    && !purchase.isStatement()
                    && plan.carrier().account().equals(carrier.account())
                    && (purchase.isCalled(original) || plan.id().equals(original))) {
                return plan.isRunning() && loans.isPaidHere(purchase) ? plan : loans.refund(plan, purchase);
            }
        }
        throw new Refused(LoanRefusal.PURCHASE_UNKNOWN);
    }
}
