package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.http.bank.caller.Sent;
import dev.sandbank.http.bank.shaped.figure.Loan;
import dev.sandbank.http.contract.input.ScalarCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the loan that an object is about. It has the amount, length and rate that were sent, or else likely ones. */
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

    private static final Set<String> OWN = Set.of("loanReferenceId", "loanType", "originalDisclosedAmount");

    private static final List<String> AMOUNTS =
            List.of("loanAmount", "eligbleLoanAmount", "totalLoanAmount", "requestedLoanAmount", "loanTopupAmount");
    private static final List<String> LENGTHS = List.of("tenor", "loanTenureInmonths", "originalTerm");
    private static final List<String> RATES =
            List.of("loanInterestRate", "interestRate", "effectiveInterestRate", "annualPercentageRate");

    private static final BigDecimal USUAL_RATE = BigDecimal.valueOf(85, 1);
    private static final int USUAL_LENGTH = 12;
    private static final int LEAST_HUNDREDS_OF_DOLLARS = 20;
    private static final int MOST_HUNDREDS_OF_DOLLARS = 150;

    /** A larger amount is answered like this one, because a schedule for it is of no use. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

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
        return Loan.of(amount(scope, currency), rate(scope), length(scope), currency.scale());
    }

    private static BigDecimal amount(Scope scope, Currency currency) {
        Sent sent = scope.caller().sent();
        BigDecimal asked = AMOUNTS.stream()
                .flatMap(name -> sent.all(name).stream())
                .flatMap(text -> Stream.ofNullable(number(text)))
                .findFirst()
                .orElse(null);
        if (asked != null) {
            return asked.min(LARGEST).max(BigDecimal.ONE);
        }
        int hundreds = scope.caller()
                .dice("loan", lent(scope).key())
                .between(LEAST_HUNDREDS_OF_DOLLARS, MOST_HUNDREDS_OF_DOLLARS);
        return ExchangeRates.dollars(hundreds * 100L, currency).decimal();
    }

    /** Plans to repay one amount share that amount; every other loan has its own. */
    private static Scope lent(Scope scope) {
        return scope.outer() == null || scope.names().hasAny(OWN) ? scope : scope.outer();
    }

    private static int length(Scope scope) {
        return LENGTHS.stream()
                .flatMap(name -> Stream.concat(
                        scope.caller().sent().all(name).stream(),
                        Stream.of(scope.names().example(name, scope.index()).asText(""))))
                .map(text -> text.replaceAll("[^0-9]", ""))
                .filter(text -> !text.isEmpty() && text.length() < 4)
                .map(Digits::whole)
                .filter(months -> months > 0)
                .map(months -> Math.min(months, Loan.MAX_MONTHS))
                .findFirst()
                .orElse(USUAL_LENGTH);
    }

    /**
     * The yearly rate in percent: the one that was sent, or else the plan's own one if the document gives several plans
     * different rates, or else the usual one. So an offer and the schedule for it have the same rate.
     */
    static BigDecimal rate(Scope scope) {
        return RATES.stream()
                .flatMap(name -> Stream.of(
                        text(scope.caller().sent().value(name)), scope.names().exampleOfMany(name, scope.index())))
                .flatMap(value -> Stream.ofNullable(number(value.asText(""))))
                .filter(rate -> rate.signum() >= 0 && rate.compareTo(BigDecimal.valueOf(1000)) < 0)
                .findFirst()
                .orElse(USUAL_RATE);
    }

    private static JsonNode text(@Nullable String value) {
        return value == null ? Facts.UNKNOWN : Facts.text(value);
    }

    private static @Nullable BigDecimal number(String text) {
        return ScalarCheck.isNumber(text.strip()) ? Digits.decimal(text.strip()) : null;
    }
}
