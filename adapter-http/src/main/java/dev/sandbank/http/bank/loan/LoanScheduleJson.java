package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a loan is paid back.
 *
 * @param totalLoanCost all that is paid; wire fact: told of a loan that is not booked yet, and not of one that is
 */
public record LoanScheduleJson(
        List<Row> amortizationSchedule, @Nullable BigDecimal totalLoanCost) {

    /** Of a loan that is not booked yet. */
    public static LoanScheduleJson quoted(RepaymentSchedule schedule) {
        return new LoanScheduleJson(
                schedule.instalments().stream()
                        .map(instalment -> Row.of(instalment, Numbers.of(instalment.outstanding())))
                        .toList(),
                Numbers.of(schedule.total()));
    }

    /** Of a booked loan. */
    public static LoanScheduleJson booked(RepaymentSchedule schedule) {
        return new LoanScheduleJson(
                schedule.instalments().stream()
                        .map(instalment -> Row.of(instalment, null))
                        .toList(),
                null);
    }

    /**
     * An instalment.
     *
     * @param outstandingPrincipalAmount null in the schedule of a booked loan (wire fact)
     */
    public record Row(
            String installmentNumber,
            BigDecimal installmentAmount,
            BigDecimal principalAmount,
            BigDecimal installmentInterestAmount,
            @Nullable BigDecimal outstandingPrincipalAmount) {

        public static Row of(Instalment instalment, @Nullable BigDecimal outstanding) {
            return new Row(
                    Integer.toString(instalment.number()),
                    Numbers.of(instalment.amount()),
                    Numbers.of(instalment.principal()),
                    Numbers.of(instalment.interest()),
                    outstanding);
        }
    }
}
