package dev.sandbank.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shop",
                "\u5546\u5e97",
                "Caf\u00e9 \ud83d\ude80",
                "e\u0301",
                "\u0627\u0644\u0645\u062a\u062c\u0631",
                "a\u200bb",
                "-",
                "@home"
            })
    void whatCanBeReadIsAName(String text) {
        assertThat(ReadableName.objectionTo(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[31mShop",
                "two\nlines",
                "tab\tbed",
                "\u0085",
                "a\u2028b",
                "nul\u0000",
                "\u007f",
                "\ud800",
                "Shop\u202e",
                "\u2067Shop"
            })
    void case128ControlCharactersAreNoPartOfAName(String text) {
        assertThat(ReadableName.objectionTo(text)).contains("must not have control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u200b\u200d\ufeff", "\u00a0\u3000", "\u0301", "\u3164", "\u2800"})
    void case128NameOfNothingToSeeIsRefused(String text) {
        assertThat(ReadableName.objectionTo(text)).contains("must have a character that can be seen");
    }

    @Test
    void textOfSeveralLinesHasNoOtherControlCharacters() {
        assertThat(ReadableName.objectionToText("one\r\n\ttwo")).isEmpty();
        assertThat(ReadableName.objectionToText("")).isEmpty();
        assertThat(ReadableName.objectionToText("\u001b[2J")).isPresent();
    }
}
