package dev.sandbank.domain.bank.rate;

import dev.sandbank.domain.bank.reference.TextResource;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.space.SeedName;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The middle rates to the US dollar, through which all others are derived. A day's rate is the usual one of
 * {@code rates.txt}, moved by two throws of the dice: one that holds for the week and one for the day. They do not
 * depend on the seed of a space.
 */
final class MiddleRates {

    /** The decimals of a hundredth of a percent. */
    private static final int BASIS_POINT = 4;

    private static final Map<Currency, Usual> USUAL = read();

    private MiddleRates() {}

    /** How many units of the currency one US dollar buys on that day. */
    static BigDecimal perDollar(Currency currency, LocalDate day) {
        Usual usual = Objects.requireNonNull(USUAL.get(currency));
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int moved = moved("week", currency, monday, usual.mostMoved() * 2 / 3)
                + moved("day", currency, day, usual.mostMoved() / 3);
        return usual.perDollar().multiply(BigDecimal.ONE.add(BigDecimal.valueOf(moved, BASIS_POINT)));
    }

    private static int moved(String span, Currency currency, LocalDate day, int most) {
        return Dice.of(SeedName.DEFAULT, "exchange rate", span, currency.name(), day.toString())
                .between(-most, most);
    }

    private static Map<Currency, Usual> read() {
        Map<Currency, Usual> usual = new EnumMap<>(Currency.class);
        for (String line : TextResource.lines("rates")) {
            String[] cells = line.split(" ", -1);
            usual.put(Currency.valueOf(cells[0]), new Usual(new BigDecimal(cells[1]), Integer.parseInt(cells[2])));
        }
        return usual;
    }

    /**
     * The usual rate of a currency.
     *
     * @param mostMoved the most by which a day's rate differs, in hundredths of a percent
     */
    private record Usual(BigDecimal perDollar, int mostMoved) {}
}
