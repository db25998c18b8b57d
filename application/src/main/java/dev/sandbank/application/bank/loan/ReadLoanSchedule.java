package dev.sandbank.application.bank.loan;

import dev.sandbank.application.bank.account.BankViews;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;

/** Reads how a booked loan is paid back. */
public final class ReadLoanSchedule {

    private final LendingCards cards;
    private final LoanReferences references;

    public ReadLoanSchedule(BankViews views, Secrets secrets) {
        this.cards = new LendingCards(views);
        this.references = new LoanReferences(secrets);
    }

    /**
     * The schedule, from the first instalment to the last.
     *
     * @throws Refused LOAN_UNKNOWN if no loan on a card or account in view has that reference
     */
    public RepaymentSchedule read(Borrower borrower, String reference) {
        return LoanReference.parse(reference)
                .flatMap(named -> cards.inView(borrower).stream()
                        .flatMap(carrier -> find(borrower, carrier, named).stream())
                        .findFirst())
                .orElseThrow(() -> new Refused(LoanRefusal.LOAN_UNKNOWN));
    }

    private Optional<RepaymentSchedule> find(Borrower borrower, LoanCarrier carrier, LoanReference reference) {
        return cards.loans(borrower, carrier).stream()
                .filter(loan -> loan.reference().equals(reference))
                .map(CardLoan::schedule)
                .findFirst()
                .or(() -> references.schedule(borrower.viewer(), carrier, reference));
    }
}
