package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A loan with everything that it costs.
 *
 * @param fee paid once, when it is booked
 * @param yearlyRate by which its interest is reckoned, in percent
 * @param rates what is told of its price
 */
@RecordBuilder
public record LoanQuote(
        LoanKind kind,
        Reckoning reckoning,
        DueDays days,
        RepaymentSchedule schedule,
        Money fee,
        BigDecimal yearlyRate,
        AnnualRates rates) {

    public LoanQuote {
        if (schedule.instalments().size() != days.tenor().months()) {
            throw new IllegalArgumentException("a loan has an instalment for each month");
        }
    }

    public Money amount() {
        return schedule.loan();
    }

    public Tenor tenor() {
        return days.tenor();
    }

    /** The interest on an amount from one day to another, rounded half up. */
    public Money interest(Money owed, LocalDate from, LocalDate to) {
        BigDecimal part = Annuity.partOf(yearlyRate, days.dayCount().years(from, to));
        BigDecimal interest = BigDecimal.valueOf(owed.minorUnits()).multiply(part);
        return new Money(interest.setScale(0, RoundingMode.HALF_UP).longValueExact(), owed.currency());
    }
}
