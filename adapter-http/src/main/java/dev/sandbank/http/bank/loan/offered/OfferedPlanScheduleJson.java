package dev.sandbank.http.bank.loan.offered;

import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.http.bank.loan.InstalmentScheduleJson;
import java.util.List;

/** The answer of {@code GET .../offers/{offerId}/easyPaymentPlans/repaymentSchedules}. */
record OfferedPlanScheduleJson(List<InstalmentScheduleJson.Row> eppAmortizationSchedule) {

    static OfferedPlanScheduleJson of(RepaymentSchedule schedule) {
        return new OfferedPlanScheduleJson(schedule.instalments().stream()
                .map(InstalmentScheduleJson.Row::of)
                .toList());
    }
}
