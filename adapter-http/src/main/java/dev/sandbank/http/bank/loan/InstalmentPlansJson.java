package dev.sandbank.http.bank.loan;

import dev.sandbank.application.bank.loan.PlanOffer;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code GET /v1/creditCards/{cardId}/transactions/eligibility/easyPaymentPlan}. */
record InstalmentPlansJson(List<Plan> easyPaymentPlan) {

    static InstalmentPlansJson of(List<PlanOffer> offers) {
        return new InstalmentPlansJson(offers.stream().map(Plan::of).toList());
    }

    /**
     * A plan.
     *
     * @param tenor months, as a text (wire fact)
     */
    record Plan(
            String tenor,
            BigDecimal effectiveInterestRate,
            BigDecimal annualPercentageRate,
            BigDecimal installmentAmount,
            String oneTimeProcessingFeeIndicator,
            BigDecimal oneTimeProcessingFeeAmount,
            BigDecimal oneTimeProcessingFeePercentage,
            String offerIndicator) {

        static Plan of(PlanOffer offer) {
            InstalmentPlan plan = offer.plan();
            Money fee = plan.fee(offer.amount());
            return new Plan(
                    Integer.toString(plan.tenor().months()),
                    plan.effectiveRate(),
                    plan.annualRate(),
                    Numbers.of(plan.instalment(offer.amount())),
                    LoanCodes.FEE_INDICATOR,
                    Numbers.of(fee),
                    BigDecimal.ZERO,
                    LoanCodes.OFFER_INDICATOR);
        }
    }
}
