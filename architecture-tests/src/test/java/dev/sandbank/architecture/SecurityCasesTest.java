package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of security cases names the existing tests. {@code -Dsandbank.docs=write} writes it again. */
class SecurityCasesTest {

    private static final Map<String, String> TEXTS = SourceTree.texts();
    private static final CaseTable TABLE =
            new CaseTable("docs/SECURITY.md", "", Pattern.compile("void case(\\d+)[^\\d(]"));

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
        List<Integer> numbers = TABLE.numbers(TABLE.written(TEXTS));
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(numbers.size()).isGreaterThan(100);
    }

    @Test
    void wrongRowsAreNoticed() {
        SortedMap<Integer, SortedSet<String>> tested =
                new TreeMap<>(Map.of(3, new TreeSet<>(List.of("BTest", "ATest"))));

        assertThat(TABLE.page("| 3 | a | b | `OldTest` |\n| 4 | c | d | |", tested))
                .isEqualTo("| 3 | a | b | `ATest`, `BTest` |\n| 4 | c | d | |\n");
        assertThat(TABLE.unclear("| 4 | c | d | |\n| 5 | e | comes with f | `ATest` |"))
                .containsExactly("4", "5");
        assertThat(TABLE.unclear("| 4 | c | d | `ATest` |\n| 5 | e | comes with f | |"))
                .isEmpty();
    }

    @Test
    void numberOfATestIsReadFromItsName() {
        String source = "class FooTest { void case12Is() {} void caseIs() {} void case1() {} }";

        assertThat(TABLE.tested(Map.of("a/src/test/java/FooTest.java", source)))
                .containsExactly(Map.entry(12, new TreeSet<>(List.of("FooTest"))));
    }
}
