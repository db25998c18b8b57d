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
        int paid)
        implements RunningLoan {

    public CardLoan {
        int instalments = schedule.instalments().size();
        if (instalments != plan.tenor().months() || paid < 0 || paid >= instalments) {
            throw new IllegalArgumentException("a loan that is being paid back has an instalment left");
        }
    }

    @Override
    public LoanKind kind() {
        return LoanKind.CASH;
    }

    @Override
    public Money nextAmount() {
        return schedule.instalments().get(paid).amount();
    }

    @Override
    public int left() {
        return plan.tenor().months() - paid;
    }

    @Override
    public Money owed() {
        return schedule.owedAfter(paid);
    }

    @Override
    public Money interestLeft() {
        return schedule.interestAfter(paid);
    }

    @Override
    public AnnualRates rates() {
        return new AnnualRates(plan.annualRate(), plan.effectiveRate());
    }

    @Override
    public Money fee() {
        return plan.fee(schedule.loan());
    }
}
