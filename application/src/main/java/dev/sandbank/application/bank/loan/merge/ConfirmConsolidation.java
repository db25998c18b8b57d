package dev.sandbank.application.bank.loan.merge;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.loan.LoanDoor;
import dev.sandbank.application.bank.loan.desk.LoanWork;
import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FinishControlFlow;
import dev.sandbank.application.stepup.FlowClaim;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.Tenor;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.Payout;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Payload;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes loans one after a one-time code was presented. */
public final class ConfirmConsolidation {

    private static final Tenor ONE_YEAR = new Tenor(12);

    private final LendingCards cards;
    private final LoanWork work;
    private final FinishControlFlow finishControlFlow;

    public ConfirmConsolidation(BankViews views, LoanWork work, FinishControlFlow finishControlFlow) {
        this.cards = new LendingCards(views);
        this.work = work;
        this.finishControlFlow = finishControlFlow;
    }

    /**
     * The new loan. A code that was sent before anybody said what for makes one of all that was booked on the first card,
     * with the smallest loan on offer on top.
     *
     * @throws Refused CONTROL_FLOW_UNKNOWN, STEP_UP_REQUIRED, CARDS_NONE, LOAN_UNKNOWN or LOANS_FULL
     */
    public BookedLoan confirm(LoanDoor door, Borrower borrower, ControlFlowId flow) {
        Map<String, LoanCarrier> carriers = cards.offered(borrower).stream()
                .map(LoanCarrier::of)
                .collect(Collectors.toMap(LoanCarrier::id, Function.identity()));
        LoanCarrier first = LoanCarrier.of(cards.offered(borrower).get(0));
        Map<String, List<CardLoan>> seeded = carriers.values().stream()
                .collect(Collectors.toMap(
                        LoanCarrier::id,
                        carrier -> cards.seeded(borrower, carrier).toList()));
        OpenLoans loans = work.open(borrower.viewer().space(), borrower.viewer().customer());
        FlowClaim claim = new FlowClaim(flow, door.owner(), door.purpose(), door.payload());
        return finishControlFlow.finish(claim, spent -> {
            Consolidation asked = consolidation(spent.payload(), borrower, first);
            LoanCarrier carrier = carriers.get(asked.carrier());
            if (carrier == null) {
                throw new Refused(LoanRefusal.LENDING_CARD_UNKNOWN);
            }
            return asked.book(loans, carrier, seeded.getOrDefault(carrier.id(), List.of()));
        });
    }

    private static Consolidation consolidation(Payload payload, Borrower borrower, LoanCarrier first) {
        return Consolidation.isIn(payload)
                ? Consolidation.approvedBy(payload)
                : new Consolidation(
                        first.id(),
                        List.of(),
                        LoanOffer.least(first.currency()),
                        ONE_YEAR,
                        borrower.reckoning(),
                        Payout.to(first.account()));
    }
}
