package dev.sandbank.http.bank.loan.topup;

import dev.sandbank.application.bank.loan.topup.QuoteTopUp.Quoted;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.LoanQuote;
import dev.sandbank.domain.bank.loan.topup.TopUpSchedule;
import java.math.BigDecimal;
import java.util.List;

/** How a loan would be paid back. */
record TopUpQuoteJson(
        BigDecimal fixedPaymentAmount,
        BigDecimal totalInterestAmount,
        BigDecimal effectiveInterestRate,
        BigDecimal effectiveInterestRateWithFee,
        BigDecimal annualPercentageRate,
        List<Row> loanScheduleDetails,
        List<Length> loanTopup) {

    static TopUpQuoteJson of(Quoted quoted) {
        TopUpSchedule schedule = quoted.schedule();
        return new TopUpQuoteJson(
                schedule.fixed().decimal(),
                schedule.loan().interestAfter(0).decimal(),
                schedule.withPremium().effective(),
                schedule.withAll().effective(),
                schedule.withAll().annual(),
                schedule.loan().instalments().stream()
                        .map(row -> Row.of(row, schedule.charges().get(row.number() - 1)))
                        .toList(),
                quoted.offered().stream().map(Length::of).toList());
    }

    private record Row(
            String paymentCycleNumber,
            BigDecimal appliedFinancedAmount,
            BigDecimal appliedInterestAmount,
            BigDecimal appliedCreditUsageFeeAmount) {

        static Row of(Instalment row, Money charge) {
            return new Row(
                    Integer.toString(row.number()),
                    row.principal().decimal(),
                    row.interest().decimal(),
                    charge.decimal());
        }
    }

    private record Length(String tenor, BigDecimal interestRate, BigDecimal installmentAmount) {

        static Length of(LoanQuote quote) {
            return new Length(
                    Integer.toString(quote.tenor().months()),
                    quote.yearlyRate(),
                    quote.schedule().first().amount().decimal());
        }
    }
}
