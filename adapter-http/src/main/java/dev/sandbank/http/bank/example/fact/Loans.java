package dev.sandbank.http.bank.example.fact;

import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.http.bank.example.figure.Loan;
import dev.sandbank.http.contract.input.ScalarCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Finds the loan that an object is about, of a likely amount, length and rate. */
final class Loans {

    private static final Set<String> TELL = Set.of(
            "tenor",
            "installmentAmount",
            "monthlyInstallmentAmount",
            "nextInstallmentAmount",
            "totalInterestAmount",
            "principalAmount",
            "originalTerm",
            "totalLoanCost",
            "fixedPaymentAmount");

    private static final Set<String> COUNTERS = Set.of("installmentNumber", "tenorOccurence", "paymentCycleNumber");

    private static final List<String> LENGTHS = List.of("tenor", "loanTenureInmonths", "originalTerm");
    private static final List<String> RATES =
            List.of("loanInterestRate", "interestRate", "effectiveInterestRate", "annualPercentageRate");

    private static final BigDecimal USUAL_RATE = BigDecimal.valueOf(85, 1);
    private static final int USUAL_LENGTH = 12;
    private static final int LEAST_HUNDREDS_OF_DOLLARS = 20;
    private static final int MOST_HUNDREDS_OF_DOLLARS = 150;

    private Loans() {}

    /** Whether an object with these fields is about a loan; a loan account does not count. */
    static boolean tells(Names names) {
        return names.hasAny(TELL) && !names.has("remainingTermNumber");
    }

    /** Whether an object with these fields is one instalment of a loan. */
    static boolean isRow(Names names) {
        return names.hasAny(COUNTERS);
    }

    static Loan of(Scope scope) {
        Currency currency = scope.caller().market().currency();
        return Loan.of(amount(scope.caller(), currency), rate(scope), length(scope.names()), currency.scale());
    }

    private static BigDecimal amount(Caller caller, Currency currency) {
        int hundreds = caller.dice("loan").between(LEAST_HUNDREDS_OF_DOLLARS, MOST_HUNDREDS_OF_DOLLARS);
        return ExchangeRates.dollars(hundreds * 100L, currency).decimal();
    }

    private static int length(Names names) {
        return LENGTHS.stream()
                .map(name -> names.example(name).asText("").replaceAll("[^0-9]", ""))
                .filter(text -> !text.isEmpty() && text.length() < 4)
                .map(Digits::whole)
                .filter(months -> months > 0)
                .map(months -> Math.min(months, Loan.MAX_MONTHS))
                .findFirst()
                .orElse(USUAL_LENGTH);
    }

    /** The yearly rate in percent: the first one if the document gives several plans different rates, else the usual one. */
    static BigDecimal rate(Scope scope) {
        return RATES.stream()
                .map(name -> scope.names().exampleOfMany(name).asText("").strip())
                .filter(ScalarCheck::isNumber)
                .map(Digits::decimal)
                .filter(rate -> rate.signum() >= 0 && rate.compareTo(BigDecimal.valueOf(1000)) < 0)
                .findFirst()
                .orElse(USUAL_RATE);
    }
}
