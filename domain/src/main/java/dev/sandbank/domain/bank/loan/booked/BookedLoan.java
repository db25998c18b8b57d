package dev.sandbank.domain.bank.loan.booked;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.calendar.BankingDays;
import dev.sandbank.domain.bank.loan.AnnualRates;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.DayCount;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanKind;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.Reckoning;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.bank.loan.RunningLoan;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.Facts;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loan that was booked, with the schedule that it was quoted with.
 *
 * @param purchase what a plan pays for in instalments; null for other loans
 */
@RecordBuilder
public record BookedLoan(
        LoanReference reference,
        CustomerId customer,
        LoanCarrier carrier,
        LoanQuote quote,
        LoanCourse course,
        @Nullable PlannedPurchase purchase)
        implements BankRecord, RunningLoan {

    public static final RecordKind<BookedLoan> KIND = new RecordKind<>("loan", BookedLoanFacts::read);

    /** A new loan. */
    public static BookedLoan of(
            LoanReference reference,
            CustomerId customer,
            LoanCarrier carrier,
            LoanQuote quote,
            @Nullable PlannedPurchase purchase) {
        return new BookedLoan(reference, customer, carrier, quote, LoanCourse.begin(quote.amount()), purchase);
    }

    /** A loan of the seed as it is now. */
    public static BookedLoan adopted(CardLoan seeded, CustomerId customer) {
        DueDays days = new DueDays(seeded.bookedOn(), seeded.plan().tenor(), DayCount.of(customer.market()));
        LoanQuote quote = new LoanQuote(
                LoanKind.CASH,
                Reckoning.RECORDED,
                days,
                seeded.schedule(),
                seeded.fee(),
                BigDecimal.ZERO,
                seeded.rates());
        LoanCourse course = LoanCourse.begin(quote.amount()).after(seeded.paid());
        return new BookedLoan(seeded.reference(), customer, seeded.carrier(), quote, course, null);
    }

    public boolean isRunning() {
        return course.end() == null;
    }

    /** Whether it is the plan for the purchase of that reference. */
    public boolean paysFor(String other) {
        return purchase != null && purchase.reference().equals(other);
    }

    /** The instalments that were due and are not paid, oldest first. */
    public List<Instalment> overdue() {
        return course.unpaid(schedule()).stream()
                .filter(row -> row.number() <= course.passed())
                .toList();
    }

    /**
     * What a due day takes: the overdue instalments, oldest first, then its own; each whole or not at all.
     *
     * @param available what the account can pay
     * @return the last one is the loan after the day, also if nothing was paid
     */
    public DueDay dueDay(Money available) {
        return pay(with(course.nextDay(schedule())), available);
    }

    /** What closes the loan on a day. */
    public Settlement settlement(LocalDate today) {
        Money interest = accrued(today);
        for (Instalment row : overdue()) {
            interest = interest.plus(row.interest());
        }
        Money principal = principalLeft();
        Money paidMore = course.ahead().minus(principal);
        return new Settlement(this, principal, interest.compareTo(paidMore) < 0 ? paidMore : interest);
    }

    /** What a payment beside the instalments does at once: it pays the overdue ones that it can. */
    DueDay paidAhead(Money amount) {
        return pay(with(course.withAhead(course.ahead().plus(amount))), Money.zero(amount.currency()));
    }

    private static DueDay pay(BookedLoan loan, Money available) {
        List<LoanTaking> takings = new ArrayList<>();
        BookedLoan after = loan;
        Money left = available;
        for (Instalment row : loan.overdue()) {
            Money ahead = least(after.course.ahead(), row.amount());
            Money need = row.amount().minus(ahead);
            if (need.compareTo(left) <= 0) {
                after = after.with(after.course.paid(row.number(), ahead, loan.months()));
                left = left.minus(need);
                takings.add(new LoanTaking(after, need, need.minus(row.interest()), row.interest()));
            }
        }
        return new DueDay(after, takings);
    }

    private Money accrued(LocalDate today) {
        int last = course.passed();
        if (last >= months()) {
            return Money.zero(owed().currency());
        }
        return quote.interest(schedule().owedAfter(last), quote.days().day(last), today);
    }

    private Money principalLeft() {
        return sum(course.unpaid(schedule()).stream().map(Instalment::principal).toList());
    }

    /** The loan after it was dealt with. */
    BookedLoan with(LoanCourse changed) {
        return new BookedLoan(reference, customer, carrier, quote, changed, purchase);
    }

    @Override
    public LocalDate bookedOn() {
        return quote.days().bookedOn();
    }

    @Override
    public LoanKind kind() {
        return quote.kind();
    }

    @Override
    public RepaymentSchedule schedule() {
        return quote.schedule();
    }

    @Override
    public Money nextAmount() {
        return course.unpaid(schedule()).stream()
                .findFirst()
                .map(Instalment::amount)
                .orElseGet(() -> Money.zero(quote.amount().currency()));
    }

    @Override
    public int left() {
        return course.unpaid(schedule()).size();
    }

    @Override
    public Money owed() {
        Money owed = principalLeft().minus(course.ahead());
        return owed.isNegative() ? Money.zero(owed.currency()) : owed;
    }

    @Override
    public Money interestLeft() {
        return sum(course.unpaid(schedule()).stream().map(Instalment::interest).toList());
    }

    @Override
    public AnnualRates rates() {
        return quote.rates();
    }

    @Override
    public Money fee() {
        return quote.fee();
    }

    @Override
    public String id() {
        return reference.value();
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    /** The beginning of the banking day on which the next instalment is taken; overdue ones are tried again monthly. */
    @Override
    public @Nullable Instant due() {
        if (!isRunning()) {
            return null;
        }
        LocalDate day = quote.days().day(course.passed() + 1);
        return BankingDays.of(customer.market())
                .onOrAfter(day)
                .atStartOfDay(customer.market().zone())
                .toInstant();
    }

    @Override
    public Facts facts() {
        return BookedLoanFacts.of(this);
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(quote.amount().currency()), Money::plus);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
