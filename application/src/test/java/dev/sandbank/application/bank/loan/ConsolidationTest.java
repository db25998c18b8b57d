package dev.sandbank.application.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.bank.loan.merge.AskedConsolidation;
import dev.sandbank.application.bank.money.AskedAmount;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.LoanEnd;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.stepup.Purpose;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loans that become one: what was owed is owed once, and only what is lent on top is paid out (M62). */
class ConsolidationTest {

    private final Lender lender = new Lender(new InMemoryStores());
    private final LoanDoor door = lender.door(new Purpose("confirmConsolidation"));
    private final String card = lender.creditCard().id().value();
    private BookedLoan first;
    private BookedLoan second;

    @BeforeEach
    void oweTwoLoansForTwoMonths() {
        first = lender.book(card, "60000", 12);
        second = lender.book(card, "90000", 6);
        lender.goTo(second.quote().days().day(2).plusDays(9));
    }

    @Test
    void newLoanIsWhatWasOwedAndWhatIsLentOnTop() {
        Money owed = owed();
        Account before = lender.savings();

        BookedLoan one = confirm(asked("7000", List.of(first.id(), second.id())));

        Money more = Money.of("7000", before.currency());
        assertThat(one.kind()).isEqualTo(LoanKind.CONSOLIDATION);
        assertThat(one.quote().amount()).isEqualTo(owed.plus(more));
        assertThat(lender.owedInLedger(one)).isEqualTo(one.owed()).isEqualTo(owed.plus(more));
        assertThat(lender.account(before.id()).available())
                .isEqualTo(before.available().plus(more));
        assertThat(Stream.of(first, second).map(old -> lender.loan(old.id()))).allSatisfy(old -> {
            assertThat(old.course().end()).isEqualTo(LoanEnd.CONSOLIDATED);
            assertThat(old.owed().minorUnits()).isZero();
            assertThat(lender.owedInLedger(old).minorUnits()).isZero();
        });
    }

    @Test
    void nothingIsPaidOutIfNothingIsLentOnTop() {
        Money owed = owed();
        Money before = lender.savings().available();

        BookedLoan one = confirm(asked(null, List.of()));

        assertThat(lender.owedInLedger(one)).isEqualTo(owed);
        assertThat(lender.savings().available()).isEqualTo(before);
    }

    @Test
    void loansThatAreNotNamedStayAsTheyAre() {
        Money owed = lender.loan(first.id()).settlement(lender.today()).amount();

        BookedLoan one = confirm(asked(null, List.of(first.id())));

        assertThat(one.quote().amount()).isEqualTo(owed);
        assertThat(lender.loan(second.id()).isRunning()).isTrue();
        assertThat(lender.loan(second.id()).left()).isEqualTo(4);
    }

    @Test
    void loansThatBecameOneElsewhereAreNotTakenAgain() {
        List<String> both = List.of(first.id(), second.id());
        ControlFlowId late = asked(null, both);
        BookedLoan one = confirm(asked(null, both));

        Refused refused = catchThrowableOfType(Refused.class, () -> confirm(late));

        assertThat(refused.reason()).isEqualTo(LoanRefusal.LOAN_UNKNOWN);
        assertThat(running()).containsExactly(one);
    }

    private Money owed() {
        return Stream.of(first, second)
                .map(loan -> lender.loan(loan.id()).settlement(lender.today()).amount())
                .reduce(Money::plus)
                .orElseThrow();
    }

    private List<BookedLoan> running() {
        return lender.all().stream().filter(BookedLoan::isRunning).toList();
    }

    private ControlFlowId asked(@Nullable String more, List<String> references) {
        AskedConsolidation asked = new AskedConsolidation(
                card,
                references,
                more == null ? null : new AskedAmount("topUpAmount", new BigDecimal(more)),
                new AskedTenor(12),
                AskedPayout.ANYWHERE);
        ControlFlowId flow = new ControlFlowId(lender.useCases()
                .merge()
                .consolidateLoans()
                .consolidate(door, lender.borrower(), asked)
                .controlFlowId());
        lender.present(flow);
        return flow;
    }

    private BookedLoan confirm(ControlFlowId flow) {
        return lender.useCases().merge().confirmConsolidation().confirm(door, lender.borrower(), flow);
    }
}
