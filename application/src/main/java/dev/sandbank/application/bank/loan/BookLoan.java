package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.application.stepup.FlowStart;
import dev.sandbank.application.stepup.StartControlFlow;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.booked.Payout;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.StepUpRefusal.StepUpRequired;

/** Takes a request for a loan, which is booked once its one-time code was presented and {@link ConfirmLoan} is called. */
public final class BookLoan {

    private final LendingCards cards;
    private final ReadProfile readProfile;
    private final StartControlFlow startControlFlow;

    public BookLoan(BankViews views, ReadProfile readProfile, StartControlFlow startControlFlow) {
        this.cards = new LendingCards(views);
        this.readProfile = readProfile;
        this.startControlFlow = startControlFlow;
    }

    /**
     * What the request waits for; durable. Of some amounts only a part is lent.
     *
     * @throws Refused ACCOUNT_UNKNOWN, ACCOUNT_WITHOUT_LOANS, INPUT_INVALID, LOAN_DECLINED or PAYOUT_ACCOUNT_UNKNOWN
     */
    public StepUpRequired book(LoanDoor door, Borrower borrower, LoanRequest request, AskedPayout asked) {
        LoanCarrier carrier = cards.ofAccount(borrower, request.id());
        LoanQuote quote = request.asLent(borrower, carrier.currency(), cards.today(borrower));
        Payout payout = asked.checked(borrower, cards.views().of(borrower.viewer()), carrier);
        LoanBooking booking = new LoanBooking(carrier.id(), quote, payout);
        FlowStart start = new FlowStart(
                door.owner(), borrower.viewer().customer().market(), door.purpose(), door.payload(booking.facts()));
        String phone = maskedPhone(borrower);
        ControlFlowId flow = startControlFlow.start(start.sendingTo(phone), ControlFlowId.Form.ALPHANUMERIC);
        return new StepUpRequired(flow.value(), phone);
    }

    private String maskedPhone(Borrower borrower) {
        Profile profile =
                readProfile.read(borrower.viewer().space(), borrower.viewer().customer());
        return (borrower.card() == null ? profile.phones().get(0) : profile.cardPhone()).masked();
    }
}
