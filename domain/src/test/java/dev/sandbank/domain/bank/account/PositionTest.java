package dev.sandbank.domain.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"110.00,100.00,10.00,10.00,14.29", "90.00,100.00,-10.00,-10.00,14.29", "300.05,300.00,0.05,0.02,42.86"})
    void gainIsThatOfAllUnits(String value, String invested, String gain, BigDecimal percent, BigDecimal cost) {
        Position position = new Position(
                new Instrument("F", "FUND"), sgd(value), sgd(invested), new BigDecimal("7.0000"), BigDecimal.TEN);

        assertThat(position.gain()).isEqualTo(sgd(gain));
        assertThat(position.gainPercent()).isEqualTo(percent);
        assertThat(position.averageCost()).isEqualTo(cost);
    }

    private static Money sgd(String amount) {
        return Money.of(amount, Currency.SGD);
    }
}
