package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of security cases names the existing tests. {@code -Dsandbank.docs=write} writes it again. */
class SecurityCasesTest {

    private static final String PAGE = "docs/SECURITY.md";
    private static final Map<String, String> TEXTS = SourceTree.texts();

    @Test
    void everyRowNamesTheClassesThatHoldItsTests() {
        String written = page();
        String current = SecurityCases.page(written, SecurityCases.tested(SourceTree.javaFiles(TEXTS, "test")));
        if ("write".equals(System.getProperty("sandbank.docs"))) {
            SourceTree.write(PAGE, current);
        } else {
            assertThat(written).isEqualTo(current);
        }
    }

    @Test
    void everyCaseHasATestOrSaysWhatItWaitsFor() {
        assertThat(SecurityCases.unclear(page())).isEmpty();
    }

    @Test
    void everyNumberHasOneRow() {
        List<Integer> numbers = SecurityCases.numbers(page());
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(numbers.size()).isGreaterThan(100);
    }

    @Test
    void wrongRowsAreNoticed() {
        SortedMap<Integer, SortedSet<String>> tested =
                new TreeMap<>(Map.of(3, new TreeSet<>(List.of("BTest", "ATest"))));

        assertThat(SecurityCases.page("| 3 | a | b | `OldTest` |\n| 4 | c | d | |", tested))
                .isEqualTo("| 3 | a | b | `ATest`, `BTest` |\n| 4 | c | d | |\n");
        assertThat(SecurityCases.unclear("| 4 | c | d | |\n| 5 | e | comes with f | `ATest` |"))
                .containsExactly("case 4", "case 5");
        assertThat(SecurityCases.unclear("| 4 | c | d | `ATest` |\n| 5 | e | comes with f | |"))
                .isEmpty();
    }

    @Test
    void numberOfATestIsReadFromItsName() {
        SourceFile file = SourceFile.parse(
                "a/FooTest.java", "class FooTest { void case12Is() {} void caseIs() {} void case1() {} }");

        assertThat(SecurityCases.tested(List.of(file)))
                .containsExactly(Map.entry(12, new TreeSet<>(List.of("FooTest"))));
    }

    private static String page() {
        return Objects.requireNonNull(TEXTS.get(PAGE), PAGE);
    }
}
