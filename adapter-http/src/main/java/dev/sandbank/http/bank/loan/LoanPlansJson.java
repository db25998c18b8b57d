package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code GET /v1/accounts/{accountId}/loans/{loanAmount}/paymentsPlans}. */
public record LoanPlansJson(List<Plan> loanBookingPlans) {

    public static LoanPlansJson of(List<LoanQuote> offers) {
        return new LoanPlansJson(offers.stream().map(Plan::of).toList());
    }

    /** A plan. */
    public record Plan(
            int tenor,
            BigDecimal effectiveInterestRate,
            BigDecimal annualPercentageRate,
            BigDecimal installmentAmount,
            String oneTimeProcessingFeeIndicator,
            BigDecimal oneTimeProcessingFeeAmount,
            BigDecimal initialFeeAmount,
            BigDecimal oneTimeProcessingFeePercentage) {

        public static Plan of(LoanQuote offer) {
            Money fee = offer.fee();
            return new Plan(
                    offer.tenor().months(),
                    offer.rates().effective(),
                    offer.rates().annual(),
                    Numbers.of(offer.schedule().first().amount()),
                    LoanCodes.FEE_INDICATOR,
                    Numbers.of(fee),
                    Numbers.of(fee),
                    LoanCodes.feePercentage(offer));
        }
    }
}
