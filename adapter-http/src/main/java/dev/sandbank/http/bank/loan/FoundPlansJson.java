package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code POST /v1/creditCards/{cardId}/easyPaymentPlans/search}. */
public record FoundPlansJson(List<Offer> eppOffers) {

    public static FoundPlansJson of(List<LoanQuote> plans) {
        return new FoundPlansJson(plans.stream().map(Offer::of).toList());
    }

    /** A plan on offer. */
    public record Offer(
            int tenor,
            BigDecimal effectiveInterestRate,
            BigDecimal annualPercentageRate,
            BigDecimal installmentAmount,
            String oneTimeProcessingFeeIndicator,
            BigDecimal oneTimeProcessingFeeAmount,
            BigDecimal oneTimeProcessingFeePercentage,
            BigDecimal initialInterestAmount,
            String offerIndicator,
            BigDecimal totalInterestAmount,
            BigDecimal totalRepaymentAmount,
            BigDecimal monthlyServicingFeeAmount,
            String interestCalculationMethod) {

        public static Offer of(LoanQuote plan) {
            Money total = plan.schedule().total();
            return new Offer(
                    plan.tenor().months(),
                    plan.rates().effective(),
                    plan.rates().annual(),
                    Numbers.of(plan.schedule().first().amount()),
                    LoanCodes.FEE_INDICATOR,
                    Numbers.of(plan.fee()),
                    LoanCodes.feePercentage(plan),
                    BigDecimal.ZERO,
                    LoanCodes.offerIndicator(),
                    Numbers.of(total.minus(plan.amount())),
                    Numbers.of(total.plus(plan.fee())),
                    BigDecimal.ZERO,
                    LoanCodes.INTEREST_METHOD);
        }
    }
}
