package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.bank.example.figure.Loan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows the figures of the loan that the object is about, and of the instalment in a row of its schedule. */
final class LoanFacts implements Facts {

    private static final Set<String> PAID_BEFORE = Set.of("outstandingTenor", "remainingTerm");
    private static final BigDecimal ONE_PERCENT = BigDecimal.valueOf(1, 2);
    private static final BigDecimal SERVICE = BigDecimal.valueOf(1, 3);

    /** What the fees add to the yearly rate, in percent, as in the plans that the public sandbox offered. */
    private static final BigDecimal FEES = BigDecimal.valueOf(68, 2);

    @Override
    public JsonNode of(Place place) {
        Scope scope = place.scope();
        if (!Loans.tells(scope.names()) && !Loans.isRow(scope.names())) {
            return UNKNOWN;
        }
        JsonNode told = Stream.of(count(place.name(), scope), rate(place.name(), scope))
                .filter(value -> !value.isMissingNode())
                .findFirst()
                .orElse(UNKNOWN);
        if (!told.isMissingNode()) {
            return told;
        }
        Loan loan = Loans.of(scope);
        int row = Loans.isRow(scope.names()) ? 0 : paid(scope, loan);
        BigDecimal amount = ofRow(place.name(), loan.row(row));
        if (amount == null) {
            amount = ofWhole(place.name(), loan, paid(scope, loan), fee(scope));
        }
        return amount == null ? UNKNOWN : Facts.number(amount.setScale(scale(scope), RoundingMode.HALF_EVEN));
    }

    private static JsonNode count(String name, Scope scope) {
        return switch (name) {
            case "installmentNumber", "tenorOccurence", "paymentCycleNumber" -> Facts.text(1);
            case "currentTerm" -> Facts.number(BigDecimal.valueOf(paid(scope, Loans.of(scope))));
            case "outstandingTenor", "remainingTerm" ->
                Facts.number(BigDecimal.valueOf(Loans.of(scope).months() - paid(scope, Loans.of(scope))));
            default -> UNKNOWN;
        };
    }

    private static JsonNode rate(String name, Scope scope) {
        return switch (name) {
            case "interestRate", "effectiveInterestRate" -> Facts.number(Loans.rate(scope));
            case "annualPercentageRate", "effectiveInterestRateWithFee" ->
                Facts.number(Loans.rate(scope).add(FEES));
            default -> UNKNOWN;
        };
    }

    private static @Nullable BigDecimal ofRow(String name, Loan.Row row) {
        return switch (name) {
            case "installmentAmount",
                    "monthlyInstallmentAmount",
                    "nextInstallmentAmount",
                    "nextPaymentAmount",
                    "lastPaymentAmount",
                    "fixedPaymentAmount" -> row.amount();
            case "principalAmount", "nextInstallmentPrincipalAmount", "appliedFinancedAmount" -> row.principal();
            case "installmentInterestAmount",
                    "interestAmount",
                    "appliedInterestAmount",
                    "initialInterestAmount",
                    "closureInterestAmount" -> row.interest();
            case "outstandingPrincipalAmount", "remainingPrincipalAmount" -> row.outstanding();
            case "appliedCreditUsageFeeAmount" -> BigDecimal.ZERO;
            default -> null;
        };
    }

    private static @Nullable BigDecimal ofWhole(String name, Loan loan, int paid, BigDecimal fee) {
        return switch (name) {
            case "loanAmount",
                    "originalLoanAmount",
                    "originalDisclosedAmount",
                    "totalPrincipalAmount",
                    "requestedLoanAmount" -> loan.principal();
            case "totalInterestAmount" -> loan.interest();
            case "totalInstallmentAmount", "totalRepaymentAmount", "totalLoanCost" ->
                loan.principal().add(loan.interest());
            case "outstandingBalanceAmount", "loanOutstandingBalance" -> loan.owedAfter(paid);
            case "outstandingInterestAmount" -> loan.interestAfter(paid);
            case "oneTimeProcessingFeeAmount" -> loan.principal().multiply(fee);
            case "processingChargeAmount", "handlingFee", "loanBookingFee", "initialFeeAmount" ->
                loan.principal().multiply(ONE_PERCENT);
            case "monthlyServicingFeeAmount" -> loan.principal().multiply(SERVICE);
            default -> null;
        };
    }

    /** The number of instalments that are paid: a quarter of them if the object says what is left, otherwise none. */
    private static int paid(Scope scope, Loan loan) {
        return scope.names().hasAny(PAID_BEFORE) ? loan.months() / 4 : 0;
    }

    private static BigDecimal fee(Scope scope) {
        JsonNode percent = scope.names().example("oneTimeProcessingFeePercentage");
        return percent.isNumber() ? percent.decimalValue().multiply(ONE_PERCENT) : ONE_PERCENT;
    }

    private static int scale(Scope scope) {
        return scope.caller().market().currency().scale();
    }
}
