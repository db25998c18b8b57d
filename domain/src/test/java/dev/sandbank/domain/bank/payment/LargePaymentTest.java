package dev.sandbank.domain.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LargePaymentTest {

    @ParameterizedTest
    @EnumSource
    void isMoreThanTheAmountOfTheMarket(Market market) {
        Money limit = LargePayment.limit(market);
        assertThat(LargePayment.isLarge(limit, market)).isFalse();
        assertThat(LargePayment.isLarge(limit.plus(new Money(1, market.currency())), market))
                .isTrue();
        assertThat(LargePayment.isLarge(new Money(1, Currency.USD), market)).isFalse();
        assertThat(LargePayment.isLarge(new Money(1_000_000, Currency.USD), market))
                .isTrue();
    }
}
