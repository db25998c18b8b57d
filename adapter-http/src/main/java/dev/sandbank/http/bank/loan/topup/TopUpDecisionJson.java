package dev.sandbank.http.bank.loan.topup;

import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.topup.TopUpApplication;
import dev.sandbank.domain.bank.loan.topup.TopUpChoice;
import dev.sandbank.domain.bank.loan.topup.TopUpOffer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bank would lend on top, and how far the application has come. */
record TopUpDecisionJson(
        String applicationStage,
        @Nullable LocalDate ipaExpiryDate,
        @Nullable Decision requestedLoanTopupDecision) {

    static TopUpDecisionJson of(TopUpApplication application) {
        TopUpOffer offer = application.offer();
        return new TopUpDecisionJson(
                application.stage().name(),
                offer == null || application.stage().isFinal() ? null : offer.expiresOn(),
                offer == null ? null : Decision.of(application, offer));
    }

    private record Decision(BigDecimal loanOutstandingBalance, List<Choice> loanTopupRecommendations) {

        static Decision of(TopUpApplication application, TopUpOffer offer) {
            return new Decision(
                    offer.outstanding().decimal(),
                    offer.choices().stream()
                            .map(choice -> Choice.of(choice, offer, application.quote(offer, choice)))
                            .toList());
        }
    }

    /** A length, and the loan that it would come to. Two names are spelled as on the wire. */
    private record Choice(
            String tenor,
            BigDecimal loanTopupMiniumAmount,
            BigDecimal loanTopupMaxiumAmount,
            BigDecimal annualPercentageRate,
            BigDecimal loanAmount,
            BigDecimal interestRate,
            BigDecimal handlingFee,
            BigDecimal installmentAmount,
            BigDecimal totalPrincipalAmount,
            BigDecimal totalInterestAmount,
            BigDecimal totalInstallmentAmount,
            LocalDate repaymentScheduleIssueDate) {

        static Choice of(TopUpChoice choice, TopUpOffer offer, LoanQuote quote) {
            return new Choice(
                    choice.tenor().months() + "_MONTHS",
                    choice.least().decimal(),
                    choice.most().decimal(),
                    quote.rates().annual(),
                    quote.amount().decimal(),
                    quote.yearlyRate(),
                    quote.fee().decimal(),
                    quote.schedule().first().amount().decimal(),
                    quote.amount().decimal(),
                    quote.schedule().interestAfter(0).decimal(),
                    quote.schedule().total().decimal(),
                    offer.madeOn());
        }
    }
}
