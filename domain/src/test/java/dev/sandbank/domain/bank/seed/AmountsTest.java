package dev.sandbank.domain.bank.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"1,1", "99,99", "100,100", "101,110", "990,990", "991,1000", "1000,1000", "1001,1100", "99900,100000"})
    void limitsHaveTwoLeadingDigits(long amount, long rounded) {
        assertThat(Amounts.roundUp(new Money(amount, Currency.SGD))).isEqualTo(new Money(rounded, Currency.SGD));
    }

    @Test
    void leastOfTwoIsTheSmallerOneOrTheFirst() {
        Money one = new Money(1, Currency.SGD);
        Money alike = new Money(1, Currency.SGD);
        Money two = new Money(2, Currency.SGD);
        assertThat(Amounts.least(one, two)).isSameAs(one);
        assertThat(Amounts.least(two, one)).isSameAs(one);
        assertThat(Amounts.least(one, alike)).isSameAs(one);
    }
}
