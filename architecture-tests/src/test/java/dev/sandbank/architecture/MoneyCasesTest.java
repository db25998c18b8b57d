package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of the cases of money names the existing tests. {@code -Dsandbank.docs=write} writes it again. */
class MoneyCasesTest {

    private static final Map<String, String> TEXTS = SourceTree.texts();
    private static final CaseTable TABLE = new CaseTable(
            "docs/MONEY.md", "M", Pattern.compile("(?<![A-Za-z0-9])M(\\d{1,2})\\b|(?:void m|class M)(\\d{1,2})[A-Z]"));

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
                .isEqualTo(IntStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void numberIsReadFromTheNameOrTheComment() {
        String source = "class FooTest { /** M3. */ void caseIs_M4() {} void m35Shown() {} void m() {} String M4X; }";

        assertThat(TABLE.tested(Map.of("a/src/test/java/FooTest.java", source)))
                .containsOnlyKeys(3, 4, 35)
                .containsEntry(35, new TreeSet<>(List.of("FooTest")));
    }
}
