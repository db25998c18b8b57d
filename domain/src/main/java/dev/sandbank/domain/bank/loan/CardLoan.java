package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * A loan that is being paid back, as of a day.
 *
 * @param paid how many instalments were paid; at least one is left
 */
@RecordBuilder
public record CardLoan(
        LoanReference reference,
        LoanCarrier carrier,
        LocalDate bookedOn,
        InstalmentPlan plan,
        RepaymentSchedule schedule,
        int paid) {

    /** Months from one instalment to the next. */
    public static final int CYCLE_MONTHS = 1;

    public CardLoan {
        int instalments = schedule.instalments().size();
        if (instalments != plan.tenor().months() || paid < 0 || paid >= instalments) {
            throw new IllegalArgumentException("a loan that is being paid back has an instalment left");
        }
    }

    /** The next instalment to be paid. */
    public Instalment next() {
        return schedule.instalments().get(paid);
    }

    /** How many instalments are left. */
    public int left() {
        return plan.tenor().months() - paid;
    }

    /** The principal that is owed now. */
    public Money owed() {
        return schedule.owedAfter(paid);
    }

    /** The interest that is still to be paid. */
    public Money interestLeft() {
        return schedule.interestAfter(paid);
    }
}
