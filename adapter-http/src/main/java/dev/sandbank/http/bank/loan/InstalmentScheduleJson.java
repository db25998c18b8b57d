package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code GET /v1/creditCards/{cardId}/easyPaymentPlans/repaymentSchedules}. */
public record InstalmentScheduleJson(List<Row> eppAmortizationSchedule, BigDecimal totalLoanCost) {

    public static InstalmentScheduleJson of(RepaymentSchedule schedule) {
        return new InstalmentScheduleJson(
                schedule.instalments().stream().map(Row::of).toList(), Numbers.of(schedule.total()));
    }

    /**
     * An instalment.
     *
     * @param installmentInterestAmount a text with the decimals of the currency (wire fact)
     */
    public record Row(
            String installmentNumber,
            BigDecimal installmentAmount,
            BigDecimal principalAmount,
            String installmentInterestAmount,
            BigDecimal outstandingPrincipalAmount) {

        public static Row of(Instalment instalment) {
            return new Row(
                    Integer.toString(instalment.number()),
                    Numbers.of(instalment.amount()),
                    Numbers.of(instalment.principal()),
                    instalment.interest().decimal().toPlainString(),
                    Numbers.of(instalment.outstanding()));
        }
    }
}
