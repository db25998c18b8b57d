package dev.sandbank.http.bank.loan.offered;

import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.http.bank.account.Numbers;
import dev.sandbank.http.bank.loan.LoanScheduleJson;
import java.math.BigDecimal;

/**
 * The answer of {@code GET .../offers/{offerId}/loans/repaymentSchedules}.
 *
 * @param amortizationSchedule the first instalment; the published form has room for one
 */
record OfferedScheduleJson(BigDecimal totalLoanCost, LoanScheduleJson.Row amortizationSchedule) {

    static OfferedScheduleJson of(RepaymentSchedule schedule) {
        return new OfferedScheduleJson(
                Numbers.of(schedule.total()),
                LoanScheduleJson.Row.of(
                        schedule.first(), Numbers.of(schedule.first().outstanding())));
    }
}
