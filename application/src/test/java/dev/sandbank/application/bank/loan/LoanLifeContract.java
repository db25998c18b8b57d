package dev.sandbank.application.bank.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Stores;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.loan.booked.BookedLoan;
import dev.sandbank.domain.bank.loan.booked.LoanEnd;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The life of a loan that was booked: M61, M62 and M63. */
public abstract class LoanLifeContract {

    /** Empty stores. */
    protected abstract Stores emptyStores();

    @Test
    void loanIsPaidOutAndItsInstalmentsAreTakenOnTheirDays() {
        Lender lender = new Lender(emptyStores());
        Account before = lender.savings();
        BookedLoan loan = lender.book(before.id().value(), "12000", 3);

        Money left = before.available().plus(loan.quote().amount()).minus(loan.fee());
        assertThat(lender.account(before.id()).available()).isEqualTo(left);
        assertThat(lender.owedInLedger(loan)).isEqualTo(loan.quote().amount());
        assertThat(loan.fee()).isEqualTo(Money.of("120", before.currency()));

        lender.goTo(loan.quote().days().day(1).plusDays(3));
        BookedLoan later = lender.loan(loan.id());
        assertThat(later.left()).isEqualTo(2);
        assertThat(lender.owedInLedger(loan)).isEqualTo(later.owed());

        lender.goTo(loan.quote().days().day(3).plusDays(10));
        assertThat(lender.loan(loan.id()).course().end()).isEqualTo(LoanEnd.PAID);
        assertThat(lender.owedInLedger(loan).minorUnits()).isZero();
    }

    /** M61: nothing depends on the steps in which the clock moved. */
    @Test
    void oneStepTakesWhatManyTake() {
        Lender one = new Lender(emptyStores());
        BookedLoan loan = one.book(one.savings().id().value(), "12000", 6);
        one.goTo(loan.quote().days().day(4).plusDays(5));
        BookedLoan atOnce = one.loan(loan.id());
        Lender other = new Lender(new InMemoryStores());
        BookedLoan same = other.book(other.savings().id().value(), "12000", 6);
        for (LocalDate day = other.today(); !day.isAfter(one.today()); day = day.plusDays(1)) {
            other.goTo(day);
        }
        assertThat(other.loan(same.id())).isEqualTo(atOnce);
        assertThat(other.savings().available()).isEqualTo(one.savings().available());
    }

    /** M63: the account is too poor, so the instalment stays unpaid as a whole, and the next ones go on. */
    @Test
    void accountThatIsTooPoorIsOverdueAndNeverBelowItsLimit() {
        Lender lender = new Lender(emptyStores());
        Money available = lender.account(lender.creditCard().account()).available();
        BigDecimal large = available.decimal().multiply(BigDecimal.valueOf(8));
        BookedLoan loan = lender.book(lender.creditCard().id().value(), large.toPlainString(), 12);

        lender.goTo(loan.quote().days().day(12).plusDays(20));
        BookedLoan poor = lender.loan(loan.id());
        assertThat(poor.overdue()).isNotEmpty();
        assertThat(poor.isRunning()).isTrue();
        assertThat(poor.overdue()).allSatisfy(row -> assertThat(row.number()).isLessThanOrEqualTo(12));
        assertThat(lender.account(lender.creditCard().account()).available().isNegative())
                .isFalse();
        assertThat(lender.owedInLedger(loan)).isEqualTo(poor.owed());
    }

    /** M62: settled in two payments, on some day between; a second settlement is refused. */
    @Test
    void settlementInTwoPartsClosesItToZeroOnce() {
        Lender lender = new Lender(emptyStores());
        BookedLoan loan = lender.book(lender.savings().id().value(), "12000", 12);
        lender.goTo(loan.quote().days().day(2).plusDays(11));
        Money quoted = lender.loan(loan.id()).settlement(lender.today()).amount();
        assertThat(quoted).isGreaterThan(lender.loan(loan.id()).owed());

        settle(lender, loan, "1000");
        Money rest = lender.loan(loan.id()).settlement(lender.today()).amount();
        assertThat(rest.plus(Money.of("1000", rest.currency()))).isEqualTo(quoted);
        assertRefused(
                () -> settle(
                        lender,
                        loan,
                        rest.plus(Money.of("0.01", rest.currency())).decimal().toPlainString()),
                LoanRefusal.SETTLEMENT_TOO_HIGH);
        settle(lender, loan, rest.decimal().toPlainString());

        assertThat(lender.loan(loan.id()).course().end()).isEqualTo(LoanEnd.SETTLED);
        assertThat(lender.owedInLedger(loan).minorUnits()).isZero();
        assertRefused(() -> settle(lender, loan, "1"), LoanRefusal.LOAN_ENDED);
        long moved = lender.moved(loan.carrier().account());
        lender.goTo(loan.quote().days().day(6));
        assertThat(lender.moved(loan.carrier().account())).isEqualTo(moved);
    }

    /** M62: what was paid ahead pays the next instalments. */
    @Test
    void whatIsPaidAheadIsNotTakenAgain() {
        Lender lender = new Lender(emptyStores());
        BookedLoan loan = lender.book(lender.savings().id().value(), "12000", 3);
        Money instalment = loan.schedule().first().amount();
        settle(lender, loan, instalment.decimal().toPlainString());
        long moved = lender.moved(loan.carrier().account());

        lender.goTo(loan.quote().days().day(1).plusDays(5));
        assertThat(lender.loan(loan.id()).left()).isEqualTo(2);
        assertThat(lender.moved(loan.carrier().account())).isEqualTo(moved);
        assertThat(lender.owedInLedger(loan)).isEqualTo(lender.loan(loan.id()).owed());
    }

    private static void settle(Lender lender, BookedLoan loan, String amount) {
        lender.useCases().settleLoan().settle(Lender.SPACE, Lender.customer(), loan.id(), new BigDecimal(amount));
    }

    private static void assertRefused(ThrowingCallable call, LoanRefusal reason) {
        assertThat(catchThrowableOfType(Refused.class, call).reason()).isEqualTo(reason);
    }
}
