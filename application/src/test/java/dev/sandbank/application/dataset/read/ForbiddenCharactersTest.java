package dev.sandbank.application.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A data set has no text that a store cannot keep. */
class ForbiddenCharactersTest {

    @ParameterizedTest
    @CsvSource({"\\u0000,U+0000", "\\ud83d,U+D83D", "\\ude00\\ud83d,U+DE00"})
    void characterIsNamedAtItsPlace(String escaped, String named) {
        String set = SetFiles.WITH_CARD_AND_PAYEES.replace("Lion Airways", "Lion" + escaped + "Airways");

        assertThat(SetFiles.read(set).faults())
                .extracting(Fault::sentence)
                .containsOnly("expected a text without " + named + ", which no text may hold");
        assertThat(SetFiles.read(set.replace(escaped, "\\ud83d\\ude00")).faults())
                .isEmpty();
    }
}
