package dev.sandbank.domain.bank.loan.booked;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.refusal.LoanRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * What closes a loan on a day: the principal that is left, the interest of overdue instalments and that of the days since
 * the last due day. Interest that was paid ahead is not given back, so nothing is ever owed to the customer.
 */
public record Settlement(BookedLoan loan, Money principal, Money interest) {

    /** What is still to be paid, without what was paid ahead. */
    public Money amount() {
        return principalOwed().plus(interest);
    }

    /** The principal without what was paid ahead, which is what the loan's own account in the ledger owes. */
    Money principalOwed() {
        return principal.minus(loan.course().ahead());
    }

    /** The same without interest, which lapses when a purchase is given back. */
    public Settlement withoutInterest() {
        return new Settlement(loan, principal, Money.zero(principal.currency()));
    }

    /**
     * Pays a part of it or all; all of it closes the loan.
     *
     * @throws Refused LOAN_ENDED, or SETTLEMENT_TOO_HIGH for more than is owed
     */
    public DueDay pay(Money paid) {
        if (!loan.isRunning()) {
            throw new Refused(LoanRefusal.LOAN_ENDED);
        }
        int compared = paid.compareTo(amount());
        if (compared > 0) {
            throw new Refused(LoanRefusal.SETTLEMENT_TOO_HIGH);
        }
        return compared == 0 ? close(LoanEnd.SETTLED) : ahead(paid);
    }

    /**
     * Closes the loan with all that is owed.
     *
     * @throws Refused LOAN_ENDED
     */
    public DueDay close(LoanEnd how) {
        if (!loan.isRunning()) {
            throw new Refused(LoanRefusal.LOAN_ENDED);
        }
        BookedLoan closed = loan.with(loan.course().ended(how));
        Money rest = amount();
        return new DueDay(closed, List.of(new LoanTaking(closed, rest, rest.minus(interest), interest)));
    }

    private DueDay ahead(Money paid) {
        DueDay day = loan.paidAhead(paid);
        List<LoanTaking> takings = new ArrayList<>();
        takings.add(new LoanTaking(day.after(), paid, paid, Money.zero(paid.currency())));
        takings.addAll(day.takings());
        return new DueDay(day.after(), takings);
    }
}
