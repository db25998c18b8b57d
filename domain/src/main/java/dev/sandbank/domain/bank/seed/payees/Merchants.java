package dev.sandbank.domain.bank.seed.payees;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.payment.bill.BillRule;
import dev.sandbank.domain.bank.payment.bill.Merchant;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.bank.seed.places.Shop;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.util.List;

/** The companies of a market that send bills. What they ask of payments follows from their trade. */
public final class Merchants {

    private static final int NUMBER_LENGTH = 8;

    private Merchants() {}

    /** The companies, always the same for the same seed and market. */
    public static List<Merchant> of(SeedName seed, Market market) {
        return Localities.of(market).utilities().stream()
                .map(shop -> merchant(seed, market, shop))
                .toList();
    }

    private static Merchant merchant(SeedName seed, Market market, Shop shop) {
        String number =
                Dice.of(seed, "merchant number", market.name(), shop.name()).number(NUMBER_LENGTH);
        Currency currency = market.currency();
        return switch (shop.sells()) {
            case POWER -> new Merchant(number, shop.name(), "ELECTRICITY", rule(10, 1, 5_000, currency));
            case WATER -> new Merchant(number, shop.name(), "WATER", rule(9, 2, 3_000, currency));
            default -> new Merchant(number, shop.name(), "TELECOM", rule(11, 1, 2_000, currency));
        };
    }

    private static BillRule rule(int digits, int leastDollars, int mostDollars, Currency currency) {
        return new BillRule(
                digits, ExchangeRates.dollars(leastDollars, currency), ExchangeRates.dollars(mostDollars, currency));
    }
}
