package dev.sandbank.domain.bank.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.card.MerchantName;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardPaymentTest {

    private static final JournalPlace PLACE =
            JournalPlace.of(1, new CustomerId(Market.SG, "SandboxUser1"), Instant.parse("2026-11-25T12:00:00Z"));

    @Test
    void paymentIsOfMoreThanNothingAndPostsAfterTwoDays() {
        assertThat(payment(1).postsOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThatIllegalArgumentException().isThrownBy(() -> payment(0));
        assertThatIllegalArgumentException().isThrownBy(() -> payment(-1));
    }

    @Test
    void nameOfAShopHasOneTo40Characters() {
        assertThat(new MerchantName(" x ").value()).isEqualTo("x");
        assertThat(new MerchantName("😀".repeat(40)).value()).hasSize(80);
        assertThatIllegalArgumentException().isThrownBy(() -> new MerchantName("x".repeat(41)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0007b", "\u200b"})
    void nameOfAShopCanBeRead(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MerchantName(name));
    }

    private static CardPayment payment(long minorUnits) {
        return new CardPayment(
                PLACE,
                new CardId("1"),
                new AccountId("2"),
                new MerchantName("Kopi Corner"),
                new Money(minorUnits, Currency.SGD));
    }
}
