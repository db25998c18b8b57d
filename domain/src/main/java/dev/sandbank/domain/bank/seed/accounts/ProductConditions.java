package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.product.ProductFee;
import dev.sandbank.domain.bank.product.ProductRate;
import dev.sandbank.domain.bank.product.ProductTrait;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.places.CostOfLiving;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;

/**
 * The prices and conditions of products in a currency. Rates are those of the test customers' accounts; amounts are
 * round and in proportion to the salaries of the market.
 */
record ProductConditions(SoldKind kind, Market market, Currency currency) {

    List<ProductRate> rates() {
        return switch (kind) {
            case SAVINGS -> List.of(rate(ProductRate.Type.VARIABLE, InterestRates.CALL));
            case CHECKING -> List.of();
            case CALL_DEPOSIT -> List.of(rate(ProductRate.Type.VARIABLE, InterestRates.CALL));
            case TIME_DEPOSIT -> List.of(rate(ProductRate.Type.FIXED, InterestRates.TIME));
            case PREMIUM_DEPOSIT -> List.of(rate(ProductRate.Type.FIXED, InterestRates.PREMIUM));
            case CREDIT_CARD, READY_CREDIT ->
                List.of(
                        rate(ProductRate.Type.PURCHASE, InterestRates.PURCHASES),
                        rate(ProductRate.Type.CASH_ADVANCE, InterestRates.CASH));
            case LOAN -> List.of(rate(ProductRate.Type.FIXED, InterestRates.LOAN));
        };
    }

    List<ProductFee> fees() {
        return switch (kind) {
            case SAVINGS, CALL_DEPOSIT -> List.of();
            case CHECKING ->
                List.of(event("Payment to another country", 15), event("Replacement of a lost debit card", 10));
            case TIME_DEPOSIT, PREMIUM_DEPOSIT -> List.of(event("Withdrawal before maturity", 20));
            case CREDIT_CARD -> List.of(yearly("Annual fee", 80), event("Late payment", 20));
            case READY_CREDIT -> List.of(yearly("Annual fee", 40), event("Late payment", 20));
            case LOAN -> List.of(upfront("Establishment", 100), event("Late payment", 20));
        };
    }

    List<ProductTrait> features() {
        return switch (kind) {
            case SAVINGS -> List.of(trait("DIGITAL_BANKING"), trait("UNLIMITED_TXNS"));
            case CHECKING -> List.of(trait("CARD_ACCESS"), trait("DIGITAL_BANKING"), trait("UNLIMITED_TXNS"));
            case CALL_DEPOSIT, TIME_DEPOSIT, PREMIUM_DEPOSIT -> List.of(trait("DIGITAL_BANKING"));
            case CREDIT_CARD ->
                List.of(
                        trait("DIGITAL_WALLET", "Phones and watches that pay"),
                        trait("INTEREST_FREE", "P45D"),
                        trait("LOYALTY_PROGRAM", "Reward points"),
                        trait("INSURANCE", "Journeys"));
            case READY_CREDIT -> List.of(trait("CARD_ACCESS"), trait("REDRAW"));
            case LOAN -> List.of(trait("EXTRA_REPAYMENTS"), trait("DIGITAL_BANKING"));
        };
    }

    List<ProductTrait> constraints() {
        return switch (kind) {
            case SAVINGS, CHECKING -> List.of();
            case CALL_DEPOSIT -> List.of(amount("OPENING_BALANCE", 1_000));
            case TIME_DEPOSIT -> List.of(amount("MIN_BALANCE", 5_000), amount("MAX_BALANCE", 1_000_000));
            case PREMIUM_DEPOSIT -> List.of(amount("MIN_BALANCE", 10_000));
            case CREDIT_CARD -> List.of(amount("MIN_LIMIT", 1_000), amount("MAX_LIMIT", 60_000));
            case READY_CREDIT -> List.of(amount("MIN_LIMIT", 2_000), amount("MAX_LIMIT", 50_000));
            case LOAN -> List.of(amount("MIN_LIMIT", 5_000), amount("MAX_LIMIT", 75_000));
        };
    }

    List<ProductTrait> eligibility() {
        ProductTrait person = trait("NATURAL_PERSON");
        return switch (kind) {
            case SAVINGS, CHECKING -> List.of(person);
            case CALL_DEPOSIT, TIME_DEPOSIT, PREMIUM_DEPOSIT -> List.of(person, trait("MIN_AGE", "18"));
            case CREDIT_CARD, READY_CREDIT, LOAN ->
                List.of(person, trait("MIN_AGE", "18"), amount("MIN_INCOME", 35_000));
        };
    }

    private ProductFee event(String name, int dollars) {
        return new ProductFee(name, ProductFee.Type.EVENT, round(dollars), null);
    }

    private ProductFee upfront(String name, int dollars) {
        return new ProductFee(name, ProductFee.Type.UPFRONT, round(dollars), null);
    }

    private ProductFee yearly(String name, int dollars) {
        return new ProductFee(name, ProductFee.Type.PERIODIC, round(dollars), Period.ofYears(1));
    }

    private ProductTrait amount(String type, int dollars) {
        return trait(type, round(dollars).decimal().toPlainString());
    }

    private Money round(int dollars) {
        return Amounts.roundUp(CostOfLiving.of(market).worth(dollars, currency));
    }

    private static ProductTrait trait(String type) {
        return new ProductTrait(type, null);
    }

    private static ProductTrait trait(String type, String value) {
        return new ProductTrait(type, value);
    }

    private static ProductRate rate(ProductRate.Type type, BigDecimal yearly) {
        return new ProductRate(type, yearly.stripTrailingZeros());
    }
}
