package dev.sandbank.domain.bank.onboarding.credit;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The products that a market offers to applicants. They are the same everywhere; their amounts are those of Australia
 * times a round factor of the currency.
 */
public final class Catalogue {

    /** The card that is offered to somebody who cannot afford the one that they asked for. */
    public static final String SMALLEST_CARD = "VC311";

    private static final int LEAST_INCOME = 1_500;
    private static final int LATE_FEE = 30;

    private Catalogue() {}

    public static List<OfferedProduct> of(Market market) {
        return List.of(
                card(market, "VC830", "Platinum Credit Card", "WW5ARCE1", 5_000, 100_000, 120, "18.99"),
                card(market, SMALLEST_CARD, "Classic Credit Card", "WW5ARDE1", 500, 10_000, 30, "21.49"),
                new OfferedProduct(
                        "US251",
                        "Ready Credit",
                        "PGP144",
                        "030",
                        "PNC1",
                        ProductKind.READY_CREDIT,
                        amount(2_000, market),
                        amount(75_000, market),
                        amount(0, market),
                        amount(LATE_FEE, market),
                        new BigDecimal("14.5")),
                new OfferedProduct(
                        "VC001",
                        "Personal Loan",
                        "S1N7QYDC",
                        "111",
                        "001",
                        ProductKind.PERSONAL_LOAN,
                        amount(1_000, market),
                        amount(80_000, market),
                        amount(0, market),
                        amount(LATE_FEE, market),
                        new BigDecimal("8.75")));
    }

    private static OfferedProduct card(
            Market market, String code, String name, String source, int least, int most, int fee, String rate) {
        return new OfferedProduct(
                code,
                name,
                source,
                "888",
                code.substring(2),
                ProductKind.CREDIT_CARD,
                amount(least, market),
                amount(most, market),
                amount(fee, market),
                amount(LATE_FEE, market),
                new BigDecimal(rate));
    }

    public static Optional<OfferedProduct> find(Market market, String code) {
        return of(market).stream()
                .filter(product -> product.code().equals(code.strip()))
                .findFirst();
    }

    /** What somebody must earn in a month, so that the bank lends to them. */
    public static Money leastIncome(Market market) {
        return amount(LEAST_INCOME, market);
    }

    /** An Australian amount in the money of another market. */
    public static Money amount(int australian, Market market) {
        return Money.of(BigDecimal.valueOf((long) australian * factor(market.currency())), market.currency());
    }

    private static int factor(Currency currency) {
        return switch (currency) {
            case AED, MYR, PLN -> 3;
            case HKD -> 5;
            case MXN -> 12;
            case THB -> 20;
            case INR, PHP, RUB -> 40;
            case JPY -> 100;
            case IDR, VND -> 10_000;
            case AUD, BHD, EUR, GBP, SGD, USD -> 1;
        };
    }
}
