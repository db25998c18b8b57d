package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code GET /v1/creditCards/{cardId}/transactions/eligibility/easyPaymentPlan}. */
record InstalmentPlansJson(List<Plan> easyPaymentPlan) {

    static InstalmentPlansJson of(List<LoanQuote> offers) {
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

        static Plan of(LoanQuote offer) {
            Money fee = offer.fee();
            return new Plan(
                    Integer.toString(offer.tenor().months()),
                    offer.rates().effective(),
                    offer.rates().annual(),
                    Numbers.of(offer.schedule().first().amount()),
                    LoanCodes.FEE_INDICATOR,
                    Numbers.of(fee),
                    LoanCodes.feePercentage(offer),
                    LoanCodes.offerIndicator());
        }
    }
}
