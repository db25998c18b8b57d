package dev.sandbank.domain.bank.onboarding.credit;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers of a form that the bank's decision rests on. Every other answer leaves the decision as it is. */
public record Answers(Form form, Currency currency) {

    private static final String MONEY = "applicant/financialInformation/";
    private static final String FREQUENCY = "/frequency";

    Optional<LocalDate> birthday() {
        return form.day("applicant/demographics/dateOfBirth");
    }

    /** What is earned in a month; nothing if no income was stated. */
    Optional<Money> income() {
        if (form.rows(MONEY + "incomeDetails").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(money(form.rows(MONEY + "incomeDetails").stream()
                .map(row -> monthly(
                        form.number(row + "/fixedAmount").add(form.number(row + "/variableAmount")),
                        form.text(row + FREQUENCY)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** What is spent in a month on living and on other loans. */
    Money commitments() {
        BigDecimal living = form.rows(MONEY + "expenseDetails").stream()
                .map(row -> monthly(form.number(row + "/expenseAmount"), form.text(row + FREQUENCY)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal loans = form.rows(MONEY + "existingLoanDetails").stream()
                .map(row -> form.number(row + "/monthlyInstallmentAmount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return money(living.add(loans));
    }

    /** The limit or loan that is asked for; nothing if the bank is to say. */
    Optional<Money> asked(ProductKind kind) {
        String field = kind == ProductKind.PERSONAL_LOAN ? "/requestedLoanAmount" : "/requestedCreditLimit";
        BigDecimal asked = form.number(kind.place() + field);
        return asked.signum() > 0 ? Optional.of(money(asked)) : Optional.empty();
    }

    /** The months in which a loan is to be paid back: the number in front, as in {@code 36_MONTHS}. */
    int months() {
        String digits = form.text(ProductKind.PERSONAL_LOAN.place() + "/tenor").replaceAll("[^0-9].*", "");
        int months = digits.matches("[0-9]{1,3}") ? new BigDecimal(digits).intValue() : 0;
        return months >= 1 && months <= 120 ? months : LoanTerms.USUAL_MONTHS;
    }

    String productCode(ProductKind kind) {
        return form.text(kind.place() + "/productCode");
    }

    /** Everything that the decision rests on, to see whether it changed. */
    public List<Object> essence() {
        List<Object> essence = new ArrayList<>(List.of(birthday(), income(), commitments()));
        for (ProductKind kind : ProductKind.values()) {
            essence.addAll(List.of(productCode(kind), asked(kind)));
        }
        essence.add(months());
        return essence;
    }

    private Money money(BigDecimal amount) {
        return money(amount, currency);
    }

    /** An amount as the currency counts it. */
    public static Money money(BigDecimal amount, Currency currency) {
        return Money.of(amount.setScale(currency.scale(), RoundingMode.HALF_UP), currency);
    }

    private static BigDecimal monthly(BigDecimal amount, String frequency) {
        return switch (frequency) {
            case "ONCE" -> BigDecimal.ZERO;
            case "DAILY" -> amount.multiply(BigDecimal.valueOf(30));
            case "WEEKLY" -> share(amount, 52, 12);
            case "FORTNIGHTLY" -> share(amount, 26, 12);
            case "BI_MONTHLY" -> share(amount, 1, 2);
            case "QUARTERLY" -> share(amount, 1, 3);
            case "HALF_YEARLY" -> share(amount, 1, 6);
            case "YEARLY", "ANNUALLY" -> share(amount, 1, 12);
            default -> amount;
        };
    }

    private static BigDecimal share(BigDecimal amount, int times, int parts) {
        return amount.multiply(BigDecimal.valueOf(times)).divide(BigDecimal.valueOf(parts), 6, RoundingMode.HALF_UP);
    }
}
