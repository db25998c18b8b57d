package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of the hub's cases names the existing tests. {@code -Dsandbank.docs=write} writes it again. */
class HubCasesTest {

    private static final Map<String, String> TEXTS = SourceTree.texts();
    private static final CaseTable TABLE =
            new CaseTable("docs/HUB.md", "H", Pattern.compile("\\bH(\\d{1,2})\\b|(?:void h|class H)(\\d{1,2})[A-Z]"));

    @Test
    void everyRowNamesTheClassesThatHoldItsTests() {
        TABLE.check(TEXTS);
    }

    @Test
    void everyCaseHasATest() {
        assertThat(TABLE.unclear(TABLE.written(TEXTS))).isEmpty();
    }

    @Test
    void everyNumberHasOneRow() {
        assertThat(TABLE.numbers(TABLE.written(TEXTS)))
                .isEqualTo(IntStream.rangeClosed(1, 79).boxed().toList());
    }

    @Test
    void numberIsReadFromTheNameOrTheComment() {
        String source = "class FooTest { /** H3. */ void caseIs() {} void h35Shown() {} void h() {} String H4X; }";

        assertThat(TABLE.tested(Map.of("a/src/test/java/FooTest.java", source)))
                .containsOnlyKeys(3, 35)
                .containsEntry(3, new TreeSet<>(List.of("FooTest")));
    }
}
