package dev.sandbank.http.bank.loan;

import dev.sandbank.domain.bank.loan.LoanOffer;
import dev.sandbank.http.bank.account.Numbers;
import java.math.BigDecimal;
import java.util.List;

/** The answer of {@code GET /v1/accounts/loans/eligibility}. */
record LoanOffersJson(List<Offer> loanEligibilityDetails) {

    /**
     * The offers.
     *
     * @param byCard whether the caller knows cards and no accounts
     */
    static LoanOffersJson of(List<LoanOffer> offers, boolean byCard) {
        return new LoanOffersJson(
                offers.stream().map(offer -> Offer.of(offer, byCard)).toList());
    }

    /**
     * A loan on offer.
     *
     * @param accountId the id of the account, or of the card to callers that know no accounts; either is good below
     *     the paths of cards and of loans alike
     * @param displayAccountNumber the last four digits of the card
     */
    record Offer(
            String accountId,
            String displayAccountNumber,
            String lopSupportedAccountGroup,
            BigDecimal maximumEligibleLoanAmount,
            BigDecimal minimumEligibleLoanAmount,
            String offerIndicator,
            String interestCalculationMethod,
            String lopCategory) {

        static Offer of(LoanOffer offer, boolean byCard) {
            return new Offer(
                    byCard ? offer.card().id().value() : offer.card().account().value(),
                    offer.card().card().lastFour(),
                    "CREDIT_CARD",
                    Numbers.of(LoanOffer.most(offer.card().currency())),
                    Numbers.of(LoanOffer.least(offer.card().currency())),
                    LoanCodes.offerIndicator(),
                    LoanCodes.INTEREST_METHOD,
                    "LOAN_OVER_PHONE");
        }
    }
}
