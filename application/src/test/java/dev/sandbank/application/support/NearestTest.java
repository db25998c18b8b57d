package dev.sandbank.application.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "spcae, space",
        "spac, space",
        "sspace, space",
        "clocck, clock",
        "sXacX, space",
        "zzzzz, ''",
        "cl, ''",
        "xy, xyz"
    })
    void wordThatDiffersLeastIsFoundUnlessItDiffersTooMuch(String word, String near) {
        assertThat(Nearest.to(word, Stream.of("space", "clock", "xyz", "ab")).orElse(""))
                .isEqualTo(near);
    }

    @Test
    void wordItselfIsNoAnswerAndTheQuestionIsEmptyWithoutOne() {
        assertThat(Nearest.question("clock", Stream.of("clock"))).isEmpty();
        assertThat(Nearest.question("clokc", Stream.of("space", "clock"))).isEqualTo("; did you mean 'clock'?");
    }
}
