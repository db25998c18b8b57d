package dev.sandbank.http.bank.loan.offered;

import dev.sandbank.application.bank.loan.offered.Offered;
import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.http.bank.account.Numbers;
import dev.sandbank.http.bank.loan.LoanCodes;
import dev.sandbank.http.bank.loan.LoanPlansJson;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code GET /v1/preLogin/customerProductServiceEligibility/check/offers/{offerId}}. */
record OfferJson(
        String customerName,
        String displayAccountNumber,
        String accountGroup,
        BigDecimal maximumEligibleLoanAmount,
        BigDecimal minimumEligibleLoanAmount,
        String offerIndicator,
        List<LoanPlansJson.Plan> loanBookingPlan,
        String lopCategory) {

    static OfferJson of(Offered offer, List<LoanQuote> plans) {
        return new OfferJson(
                offer.customerName(),
                offer.card().displayNumber(),
                "CREDIT_CARD",
                Numbers.of(LoanOffer.most(offer.card().currency())),
                Numbers.of(LoanOffer.least(offer.card().currency())),
                LoanCodes.offerIndicator(),
                plans.stream().map(LoanPlansJson.Plan::of).toList(),
                "LOAN_OVER_PHONE");
    }
}
