package dev.sandbank.application.bank.loan.plan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.AskedTenor;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.LoanOrder;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;
import java.util.List;

/**
 * Books a plan for the newest open purchase of a card, for a year, once a one-time code was presented. No operation
 * begins such a flow, so nobody can have said what for.
 */
public final class ConfirmInstalments {

    private static final Purpose PURPOSE = new Purpose("confirmInstalments");
    private static final AskedTenor ONE_YEAR = new AskedTenor(12);

    private final LendingCards cards;
    private final OpenPurchases purchases;
    private final LoanWork work;
    private final FinishControlFlow finishControlFlow;

    public ConfirmInstalments(BankViews views, LoanWork work, FinishControlFlow finishControlFlow) {
        this.cards = new LendingCards(views);
        this.purchases = new OpenPurchases(views);
        this.work = work;
        this.finishControlFlow = finishControlFlow;
    }

    /**
     * The plan.
     *
     * @param id of the card or its account
     * @throws Refused LENDING_CARD_UNKNOWN, CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED or PURCHASE_UNKNOWN
     */
    public BookedLoan confirm(FlowOwner owner, Borrower borrower, String id, ControlFlowId flow) {
        LoanCarrier carrier = cards.ofCard(borrower, id);
        List<AskedPurchase> newest = purchases.all(borrower, carrier).stream()
                .limit(1)
                .map(purchase -> new AskedPurchase(null, List.of(purchase.reference())))
                .toList();
        List<LoanOrder> orders = new PurchaseChoice(purchases, borrower, carrier, cards.today(borrower))
                .orders(PlanSource.TRANSACTION, ONE_YEAR, newest);
        OpenLoans loans = work.open(borrower.viewer().space(), borrower.viewer().customer());
        FlowClaim claim = new FlowClaim(flow, owner, PURPOSE, Payload.NONE);
        return finishControlFlow.finish(
                claim,
                spent -> orders.stream()
                        .map(loans::book)
                        .findFirst()
                        .orElseThrow(() -> new Refused(LoanRefusal.PURCHASE_UNKNOWN)));
    }
}
