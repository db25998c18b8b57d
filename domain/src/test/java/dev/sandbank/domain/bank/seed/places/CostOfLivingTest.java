package dev.sandbank.domain.bank.seed.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CostOfLivingTest {

    @Property(tries = 500)
    void pricesAreInTheRangeOfTheirKindAndInMultiplesOfTheMarket(
            @ForAll Market market, @ForAll Expense expense, @ForAll int throwOfDice) {
        CostOfLiving costs = CostOfLiving.of(market);
        Money price = costs.price(expense, dice(throwOfDice));
        BigDecimal unit = BigDecimal.valueOf(costs.priceLevel(), 3);
        BigDecimal note = BigDecimal.valueOf(costs.note());

        assertThat(price.currency()).isEqualTo(market.currency());
        assertThat(price.minorUnits()).isPositive();
        assertThat(price.decimal())
                .isBetween(
                        unit.multiply(BigDecimal.valueOf(expense.low())).subtract(note),
                        unit.multiply(BigDecimal.valueOf(expense.high())).add(note));
        if (expense.isRound()) {
            assertThat(price.decimal().multiply(BigDecimal.valueOf(2)).remainder(note))
                    .isEqualByComparingTo("0");
        } else {
            assertThat(price.minorUnits() % costs.step()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void lunchCostsMoreThanCoffeeAndLessThanAMonthsWork(Market market) {
        CostOfLiving costs = CostOfLiving.of(market);

        assertThat(average(costs, Expense.RESTAURANT)).isGreaterThan(2 * average(costs, Expense.CAFE));
        assertThat(average(costs, Expense.SUPERMARKET)).isGreaterThan(2 * average(costs, Expense.CORNER_SHOP));
        assertThat(average(costs, Expense.DURABLES)).isGreaterThan(average(costs, Expense.BOOKSHOP));
        assertThat(costs.salary().minorUnits())
                .isBetween(40 * average(costs, Expense.RESTAURANT), 300 * average(costs, Expense.RESTAURANT));
    }

    @ParameterizedTest
    @CsvSource({"US, 4600, 4600.00", "SG, 4600, 4500.00", "VN, 4600, 21000000", "VN, 1, 4000"})
    void worthIsInProportionToTheSalary(Market market, long dollars, String worth) {
        assertThat(CostOfLiving.of(market).worth(dollars, market.currency()))
                .isEqualTo(Money.of(worth, market.currency()));
    }

    private static long average(CostOfLiving costs, Expense expense) {
        LongStream prices = IntStream.range(0, 200)
                .mapToLong(number -> costs.price(expense, dice(number)).minorUnits());
        return (long) prices.average().orElseThrow();
    }

    private static Dice dice(int number) {
        return Dice.of(SeedName.DEFAULT, "price", Integer.toString(number));
    }
}
