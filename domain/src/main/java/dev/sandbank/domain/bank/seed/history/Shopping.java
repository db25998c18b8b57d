package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.places.CostOfLiving;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.bank.seed.places.Shop;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Makes the purchases of a month, at the prices of each kind of shop.
 *
 * @param abroad the currency of the shop abroad that delivers
 */
record Shopping(Locality locality, CostOfLiving costs, Currency abroad) {

    private static final int MOST_PURCHASES = 70;

    /** The number of purchases in a month that may exceed the rest of the budget before shopping ends. */
    private static final int PATIENCE = 3;

    /** The shop abroad that delivers to every market. */
    static final String SHOP_ABROAD = "WORLDCRATE ONLINE";

    /** Writes purchases until the budget is nearly used up. */
    void fill(MonthlyStatement page, Dice dice, YearMonth month, Money budget) {
        Money left = budget;
        int tooDear = 0;
        for (int i = 0; i < MOST_PURCHASES && tooDear < PATIENCE; i++) {
            LocalDate day = month.atDay(dice.between(1, month.lengthOfMonth()));
            int kind = dice.between(1, 100);
            Shop shop = kind > 94 ? null : dice.oneOf(shops(kind));
            Money price = shop == null ? priceAbroad(dice) : costs.price(shop.sells(), dice);
            Money amount = ExchangeRates.convert(price, budget.currency());
            if (amount.compareTo(left) > 0) {
                tooDear++;
                continue;
            }
            left = left.minus(amount);
            String name = shop == null ? SHOP_ABROAD : shop.name();
            page.buy(day, name, amount, price.currency() == budget.currency() ? null : price);
        }
    }

    /** A third is groceries, a quarter is eating out, a fifth is transport, and the rest is other shops. */
    private List<Shop> shops(int kind) {
        if (kind <= 33) {
            return locality.groceries();
        }
        if (kind <= 58) {
            return locality.dining();
        }
        return kind <= 80 ? locality.transport() : locality.shops();
    }

    /** A price such as 24.99. */
    private Money priceAbroad(Dice dice) {
        return Money.of(dice.between(6, 45) + ".99", abroad);
    }
}
