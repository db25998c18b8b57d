package dev.sandbank.domain.bank.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import org.junit.jupiter.api.Test;

class CardTest {

    @Test
    void cloakedNumberHas128HexDigitsInEitherCase() {
        assertThat(new CloakedCardNumber("AB".repeat(64)).value()).isEqualTo("ab".repeat(64));
        assertThat(CloakedCardNumber.couldBe("aB".repeat(64))).isTrue();
        assertThat(CloakedCardNumber.couldBe("ab".repeat(63))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new CloakedCardNumber("xy".repeat(64)));
    }

    @Test
    void cardShowsNoMoreThanFourDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> card("12345"));
        assertThat(card("1234").maskedNumber()).isEqualTo("XXXXXXXXXXXX1234");
    }

    @Test
    void cardIdIsNeverBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CardId(" "));
        assertThat(new CardId("ab12")).hasToString("ab12");
    }

    private static Card card(String lastFour) {
        return new Card(
                new CardId("ab12"),
                new CustomerId(Market.HK, "SandboxUser1"),
                CardType.CREDIT,
                CardHolderType.PRIMARY,
                lastFour,
                new CloakedCardNumber("ab".repeat(64)),
                "Rewards Card",
                "Ka Yan Leung");
    }
}
