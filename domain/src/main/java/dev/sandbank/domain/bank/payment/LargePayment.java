package dev.sandbank.domain.bank.payment;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;

/** The amount of each market above which a payment to somebody else needs a one-time code, in the market's currency. */
public final class LargePayment {

    private LargePayment() {}

    /** The largest payment that is not large. */
    public static Money limit(Market market) {
        return Money.of(
                BigDecimal.valueOf(
                        switch (market) {
                            case US -> 1_000;
                            case AU, SG -> 1_500;
                            case HK -> 8_000;
                            case IN -> 80_000;
                            case MY -> 5_000;
                            case PH -> 50_000;
                            case TH -> 35_000;
                            case ID -> 15_000_000;
                            case VN -> 25_000_000;
                            case PL, AE -> 4_000;
                            case GB -> 750;
                            case RU -> 90_000;
                            case BH -> 400;
                            case MX -> 17_000;
                        }),
                market.currency());
    }

    /** Whether what leaves the account is more; another currency is converted by the rates that never change. */
    public static boolean isLarge(Money debit, Market market) {
        return ExchangeRates.convert(debit, market.currency()).compareTo(limit(market)) > 0;
    }
}
