package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.booked.LoanOrder;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.List;

/** Books a loan whose one-time code was presented, and pays it out. */
public final class ConfirmLoan {

    private final LendingCards cards;
    private final LoanWork work;
    private final FinishControlFlow finishControlFlow;

    public ConfirmLoan(BankViews views, LoanWork work, FinishControlFlow finishControlFlow) {
        this.cards = new LendingCards(views);
        this.work = work;
        this.finishControlFlow = finishControlFlow;
    }

    /**
     * The loan's reference, which no other booking has. A code that was sent before anybody said what for books the
     * smallest loan on offer.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED, CARDS_NONE, LOANS_FULL, or as {@link Account#hold} for the
     *     fee and {@link Account#credit} for the money; then the flow can be finished later
     */
    public LoanReference confirm(LoanDoor door, Borrower borrower, ControlFlowId flow) {
        LoanBooking smallest = LoanBooking.smallest(
                borrower, LoanCarrier.of(cards.offered(borrower).get(0)), cards.today(borrower));
        List<LoanCarrier> carriers = cards.inView(borrower);
        OpenLoans loans = work.open(borrower.viewer().space(), borrower.viewer().customer());
        FlowClaim claim = new FlowClaim(flow, door.owner(), door.purpose(), door.payload());
        return finishControlFlow.finish(claim, spent -> {
            LoanBooking booking = LoanBooking.approvedBy(spent.payload()).orElse(smallest);
            return loans.book(order(booking, carriers)).reference();
        });
    }

    private static LoanOrder order(LoanBooking booking, List<LoanCarrier> carriers) {
        LoanCarrier carrier = carriers.stream()
                .filter(one -> one.id().equals(booking.carrier()))
                .findFirst()
                .orElseThrow(() -> new Refused(BankRefusal.ACCOUNT_UNKNOWN));
        return LoanOrder.of(carrier, booking.quote(), booking.payout());
    }
}
