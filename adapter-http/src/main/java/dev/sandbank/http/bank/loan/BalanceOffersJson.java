package dev.sandbank.http.bank.loan;

import dev.sandbank.application.bank.loan.merge.ListBalanceTransfers.BalanceOffer;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The answer of {@code GET /v1/accounts/loans/balanceTransfers}. */
record BalanceOffersJson(List<Offer> balanceTransferEligibilityDetails) {

    static BalanceOffersJson of(List<BalanceOffer> offers) {
        return new BalanceOffersJson(offers.stream().map(Offer::of).toList());
    }

    /**
     * A card that may take over balances.
     *
     * @param paymentPans plans; the name is published so
     */
    record Offer(
            String accountId,
            String displayAccountNumber,
            String btSupportedAccountGroup,
            BigDecimal maximumEligibleLoanAmount,
            BigDecimal minimumEligibleLoanAmount,
            List<Option> btDisbursementOptions,
            List<Plan> paymentPans) {

        static Offer of(BalanceOffer offer) {
            return new Offer(
                    offer.card().account().value(),
                    offer.card().displayNumber(),
                    "CREDIT_CARD",
                    Numbers.of(LoanOffer.most(offer.card().currency())),
                    Numbers.of(LoanOffer.least(offer.card().currency())),
                    Stream.of("CREDIT_CARD_PAYMENT", "LOAN_PAYMENT", "BANK_ACCOUNT")
                            .map(Option::new)
                            .toList(),
                    offer.plans().stream().map(Plan::of).toList());
        }
    }

    /** Where the money goes. */
    record Option(String btDisbursementOption) {}

    /** A plan for the least amount. */
    record Plan(
            int tenor,
            BigDecimal effectiveInterestRate,
            BigDecimal annualPercentageRate,
            String oneTimeProcessingFeeIndicator,
            BigDecimal oneTimeProcessingFeeAmount,
            BigDecimal oneTimeProcessingFeePercentage) {

        static Plan of(LoanQuote plan) {
            return new Plan(
                    plan.tenor().months(),
                    plan.rates().effective(),
                    plan.rates().annual(),
                    LoanCodes.FEE_INDICATOR,
                    Numbers.of(plan.fee()),
                    LoanCodes.feePercentage(plan));
        }
    }
}
