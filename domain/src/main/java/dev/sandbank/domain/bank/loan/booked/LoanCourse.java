package dev.sandbank.domain.bank.loan.booked;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far a loan was paid back. What is owed follows from this and not from the calendar.
 *
 * @param passed how many due days were dealt with; more than there are instalments if some are overdue after the last
 * @param overdue the numbers of the instalments that were due and are not paid
 * @param ahead what was paid beside the instalments and is not used up yet
 * @param end null while something is owed
 */
public record LoanCourse(
        int passed,
        SortedSet<Integer> overdue,
        Money ahead,
        @Nullable LoanEnd end) {

    private static final String PASSED = "passed";
    private static final String OVERDUE = "overdue";
    private static final String AHEAD = "ahead";
    private static final String END = "end";

    public LoanCourse {
        overdue = Collections.unmodifiableSortedSet(new TreeSet<>(overdue));
        if (passed < 0 || ahead.isNegative() || (!overdue.isEmpty() && overdue.last() > passed)) {
            throw new IllegalArgumentException("only what was due is overdue");
        }
    }

    /** The beginning of a loan. */
    static LoanCourse begin(Money loan) {
        return new LoanCourse(0, new TreeSet<>(), Money.zero(loan.currency()), null);
    }

    /** The same after so many due days on which everything was paid. */
    LoanCourse after(int days) {
        return new LoanCourse(days, overdue, ahead, end);
    }

    static LoanCourse of(Facts facts) {
        SortedSet<Integer> overdue = new TreeSet<>();
        facts.list(OVERDUE).forEach(row -> overdue.add(row.count("number")));
        return new LoanCourse(
                facts.count(PASSED),
                overdue,
                facts.money(AHEAD),
                facts.find(END).map(LoanEnd::valueOf).orElse(null));
    }

    Facts facts() {
        List<Facts> rows = overdue.stream()
                .map(number -> new FactWriter().number("number", number).facts())
                .toList();
        return new FactWriter()
                .number(PASSED, passed)
                .list(OVERDUE, rows)
                .money(AHEAD, ahead)
                .one(END, end)
                .facts();
    }

    boolean owes(Instalment row) {
        return end == null && (row.number() > passed || overdue.contains(row.number()));
    }

    /** The instalments that were not paid, oldest first. */
    List<Instalment> unpaid(RepaymentSchedule schedule) {
        return schedule.instalments().stream().filter(this::owes).toList();
    }

    /** The same after one more due day, whose instalment counts as overdue until it is paid. */
    LoanCourse nextDay(RepaymentSchedule schedule) {
        SortedSet<Integer> due = new TreeSet<>(overdue);
        if (passed < schedule.instalments().size()) {
            due.add(passed + 1);
        }
        return new LoanCourse(passed + 1, due, ahead, end);
    }

    LoanCourse withAhead(Money money) {
        return new LoanCourse(passed, overdue, money, end);
    }

    LoanCourse ended(LoanEnd how) {
        return new LoanCourse(passed, new TreeSet<>(), Money.zero(ahead.currency()), how);
    }

    /** The same after an overdue instalment was paid, a part of it out of what was paid ahead. */
    LoanCourse paid(int number, Money outOfAhead, int instalments) {
        SortedSet<Integer> left = new TreeSet<>(overdue);
        left.remove(number);
        LoanEnd how = left.isEmpty() && passed >= instalments ? LoanEnd.PAID : end;
        return new LoanCourse(passed, left, ahead.minus(outOfAhead), how);
    }
}
