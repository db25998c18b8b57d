package dev.sandbank.application.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @Property
    void numbersAreReadAsTheyAreWritten(@ForAll int whole, @ForAll BigDecimal decimal) {
        assertThat(Digits.whole(Integer.toString(whole))).isEqualTo(whole);
        assertThat(Digits.decimal(decimal.toString())).isEqualTo(decimal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0661\u0662", "1\u0662", "\u06f1", "\u0967", "\u09e7", "\u0e51", "\uff11", "\ud835\udfcf"})
    void case127DigitsOfOtherScriptsAreNone(String text) {
        assertThatThrownBy(() -> Digits.whole(text)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Digits.decimal(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "1 ", "--1", "0x1"})
    void whatIsNoNumberIsNotRead(String text) {
        assertThatThrownBy(() -> Digits.whole(text)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Digits.decimal(text)).isInstanceOf(NumberFormatException.class);
    }
}
