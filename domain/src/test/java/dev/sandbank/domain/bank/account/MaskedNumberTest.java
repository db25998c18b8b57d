package dev.sandbank.domain.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedNumberTest {

    @Test
    void onlyTheLastFourDigitsAreShown() {
        assertThat(MaskedNumber.ofAccount("7556")).hasToString("XXXXXX7556");
        assertThat(MaskedNumber.ofCard("8653")).hasToString("XXXXXXXXXXXX8653");
        assertThat(MaskedNumber.ofCard("8653").lastFour()).isEqualTo("8653");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7556", "XXXXX7556", "XXXXXX755", "XXXXXX75567", "XXXXXXXXX7556", "xxxxxx7556"})
    void otherTextsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MaskedNumber(text));
    }
}
