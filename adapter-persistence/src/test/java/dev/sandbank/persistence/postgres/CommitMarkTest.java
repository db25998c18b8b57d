package dev.sandbank.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.persistence.postgres.CommitMark.Told;
import dev.sandbank.persistence.unit.Remembered;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitMarkTest {

    @Test
    void whatIsToldIsReadAgain() {
        Remembered spaces = new Remembered(false, Set.of("default", "nightly-1"));
        assertThat(Told.parse("7 12 " + CommitMark.words(spaces))).isEqualTo(new Told(7, 12, spaces));

        Remembered anything = new Remembered(true, Set.of());
        assertThat(Told.parse("7 13 " + CommitMark.words(anything))).isEqualTo(new Told(7, 13, anything));
    }

    @Test
    void moreSpacesThanAServerTellsAreAnything() {
        Set<String> many =
                IntStream.range(0, 1_000).mapToObj(number -> "space-" + number).collect(Collectors.toSet());
        assertThat(CommitMark.words(new Remembered(false, many))).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "7 12", "7 x *", "x", "7 12 ", "9999999999999999999 1 *"})
    void otherFormsAreNotUnderstood(String text) {
        assertThat(Told.parse(text)).isNull();
    }
}
