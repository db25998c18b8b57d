package dev.sandbank.application.bank.loan.merge;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.loan.Borrower;
import dev.sandbank.application.bank.loan.LendingCards;
import dev.sandbank.application.bank.loan.LoanDoor;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;

/** Takes a request to make loans one, which is done once its one-time code was presented. */
public final class ConsolidateLoans {

    private final LendingCards cards;
    private final ReadProfile readProfile;
    private final StartControlFlow startControlFlow;

    public ConsolidateLoans(BankViews views, ReadProfile readProfile, StartControlFlow startControlFlow) {
        this.cards = new LendingCards(views);
        this.readProfile = readProfile;
        this.startControlFlow = startControlFlow;
    }

    /**
     * What the request waits for; durable.
     *
     * @throws Refused LENDING_CARD_UNKNOWN, INPUT_INVALID or PAYOUT_ACCOUNT_UNKNOWN
     */
    public StepUpRequired consolidate(LoanDoor door, Borrower borrower, AskedConsolidation asked) {
        LoanCarrier carrier = cards.ofCard(borrower, asked.card());
        AskedAmount more = asked.topUp();
        Consolidation consolidation = new Consolidation(
                carrier.id(),
                asked.references(),
                more == null ? Money.zero(carrier.currency()) : more.in(carrier.currency()),
                asked.tenor().checked(borrower.strict()),
                borrower.reckoning(),
                asked.payout().checked(borrower, cards.views().of(borrower.viewer()), carrier));
        FlowStart start = new FlowStart(
                door.owner(),
                borrower.viewer().customer().market(),
                door.purpose(),
                door.payload(consolidation.facts()));
        ControlFlowId flow = startControlFlow.start(start, ControlFlowId.Form.HEX);
        return new StepUpRequired(flow.value(), phone(borrower));
    }

    private String phone(Borrower borrower) {
        Profile profile =
                readProfile.read(borrower.viewer().space(), borrower.viewer().customer());
        return (borrower.card() == null ? profile.phones().get(0) : profile.cardPhone()).masked();
    }
}
