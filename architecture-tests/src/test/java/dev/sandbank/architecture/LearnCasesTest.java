package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of the cases of learning names the existing tests. {@code -Dsandbank.docs=write} writes it again. */
class LearnCasesTest {

    private static final Map<String, String> TEXTS = SourceTree.texts();
    private static final CaseTable TABLE =
            new CaseTable("docs/LEARN.md", "L", Pattern.compile("(?<![A-Za-z0-9])L(\\d{1,2})(?![A-Za-z0-9])"));

    @Test
    void everyRowNamesTheClassesThatHoldItsTests() {
        TABLE.check(TEXTS);
    }

    @Test
    void everyCaseHasATestOrSaysWhatItWaitsFor() {
        assertThat(TABLE.unclear(TABLE.written(TEXTS))).isEmpty();
    }

    @Test
    void everyNumberHasOneRow() {
        assertThat(TABLE.numbers(TABLE.written(TEXTS)))
                .isEqualTo(IntStream.rangeClosed(1, 54).boxed().toList());
    }

    @Test
    void severalNumbersAreReadFromOneName() {
        String source = "class FooTest { void a_L15_L16() {} /** L3. */ void b() {} String XL4; String L5X; }";

        assertThat(TABLE.tested(Map.of("a/src/test/java/FooTest.java", source)))
                .containsOnlyKeys(3, 15, 16)
                .containsEntry(15, new TreeSet<>(List.of("FooTest")));
    }
}
