package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.FlowOwner;
import dev.sandbank.domain.stepup.Payload;
import dev.sandbank.domain.stepup.Purpose;

/**
 * Books a loan whose one-time code was presented. No money moves and no list has the loan yet; what is kept of it is its
 * reference, by which its schedule can be read.
 */
public final class ConfirmLoan {

    /** What a request for a loan leads to. */
    static final Purpose PURPOSE = new Purpose("confirmLoan");

    private final LendingCards cards;
    private final LoanReferences references;
    private final FinishControlFlow finishControlFlow;

    public ConfirmLoan(BankViews views, Secrets secrets, FinishControlFlow finishControlFlow) {
        this.cards = new LendingCards(views);
        this.references = new LoanReferences(secrets);
        this.finishControlFlow = finishControlFlow;
    }

    /**
     * The loan's reference, which no other booking has. A code that was sent before anybody said what for books the
     * smallest loan on offer.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED or CARDS_NONE
     */
    public LoanReference confirm(FlowOwner owner, Borrower borrower, ControlFlowId flow) {
        LoanBooking smallest =
                LoanBooking.smallest(LoanCarrier.of(cards.offered(borrower).get(0)));
        FlowClaim claim = new FlowClaim(flow, owner, PURPOSE, Payload.NONE);
        return finishControlFlow.finish(claim, spent -> reference(borrower, spent, smallest));
    }

    private LoanReference reference(Borrower borrower, ControlFlow spent, LoanBooking smallest) {
        LoanBooking booking = LoanBooking.approvedBy(spent.payload()).orElse(smallest);
        return references.of(borrower.viewer(), booking, spent.key());
    }
}
