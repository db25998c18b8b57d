package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.bank.loan.RunningLoan;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.stream.Stream;

/** Reads how a booked loan is paid back, also after its end. */
public final class ReadLoanSchedule {

    private final LendingCards cards;

    public ReadLoanSchedule(BankViews views) {
        this.cards = new LendingCards(views);
    }

    /**
     * The schedule, from the first instalment to the last.
     *
     * @throws Refused LOAN_UNKNOWN if no loan on a card or account in view has that reference
     */
    public RepaymentSchedule read(Borrower borrower, String reference) {
        return LoanReference.parse(reference)
                .flatMap(named -> cards.inView(borrower).stream()
                        .flatMap(carrier -> loans(borrower, carrier))
                        .filter(loan -> loan.reference().equals(named))
                        .findFirst())
                .map(RunningLoan::schedule)
                .orElseThrow(() -> new Refused(LoanRefusal.LOAN_UNKNOWN));
    }

    private Stream<RunningLoan> loans(Borrower borrower, LoanCarrier carrier) {
        return Stream.concat(cards.booked(borrower, carrier).stream(), cards.seeded(borrower, carrier));
    }
}
