package dev.sandbank.http.bank.loan;

import dev.sandbank.application.bank.loan.PlanOffer;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code GET /v1/accounts/{accountId}/loans/{loanAmount}/paymentsPlans}. */
record LoanPlansJson(List<Plan> loanBookingPlans) {

    static LoanPlansJson of(List<PlanOffer> offers) {
        return new LoanPlansJson(offers.stream().map(Plan::of).toList());
    }

    /** A plan. */
    record Plan(
            int tenor,
            BigDecimal effectiveInterestRate,
            BigDecimal annualPercentageRate,
            BigDecimal installmentAmount,
            String oneTimeProcessingFeeIndicator,
            BigDecimal oneTimeProcessingFeeAmount,
            BigDecimal initialFeeAmount,
            BigDecimal oneTimeProcessingFeePercentage) {

        static Plan of(PlanOffer offer) {
            InstalmentPlan plan = offer.plan();
            Money fee = plan.fee(offer.amount());
            return new Plan(
                    plan.tenor().months(),
                    plan.effectiveRate(),
                    plan.annualRate(),
                    Numbers.of(RepaymentSchedule.even(offer.amount(), plan.tenor())
                            .first()
                            .amount()),
                    LoanCodes.FEE_INDICATOR,
                    Numbers.of(fee),
                    Numbers.of(fee),
                    BigDecimal.ZERO);
        }
    }
}
