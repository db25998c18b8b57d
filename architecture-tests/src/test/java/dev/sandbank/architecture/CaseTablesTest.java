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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of cases name the existing tests. {@code -Dsandbank.docs=write} writes them again. */
class CaseTablesTest {

    private static final Map<String, String> TEXTS = SourceTree.texts();

    private enum Cases {
        SECURITY("", 128, "void case(\\d+)[^\\d(]"),
        HUB("H", 79, "\\bH(\\d{1,2})\\b|(?:void h|class H)(\\d{1,2})[A-Z]"),
        MONEY("M", 80, "(?<![A-Za-z0-9])M(\\d{1,2})\\b|(?:void m|class M)(\\d{1,2})[A-Z]"),
        LEARN("L", 54, "(?<![A-Za-z0-9])L(\\d{1,2})(?![A-Za-z0-9])"),
        TLS("T", 26, "_T(\\d{1,2})(?![A-Za-z0-9])");

        private final CaseTable table;
        private final int rows;

        Cases(String sign, int rows, String mark) {
            this.table = new CaseTable("docs/" + name() + ".md", sign, Pattern.compile(mark));
            this.rows = rows;
        }

        SortedMap<Integer, SortedSet<String>> testedIn(String source) {
            return table.tested(Map.of("a/src/test/java/FooTest.java", source));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRowNamesTheClassesThatHoldItsTests(Cases cases) {
        cases.table.check(TEXTS);
    }

    @ParameterizedTest
    @EnumSource
    void everyCaseHasATestOrSaysWhatItWaitsFor(Cases cases) {
        assertThat(cases.table.unclear(cases.table.written(TEXTS))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberHasOneRow(Cases cases) {
        assertThat(cases.table.numbers(cases.table.written(TEXTS)))
                .isEqualTo(IntStream.rangeClosed(1, cases.rows).boxed().toList());
    }

    @Test
    void wrongRowsAreNoticed() {
        CaseTable table = Cases.SECURITY.table;
        SortedMap<Integer, SortedSet<String>> tested =
                new TreeMap<>(Map.of(3, new TreeSet<>(List.of("BTest", "ATest"))));

        assertThat(table.page("| 3 | a | b | `OldTest` |\n| 4 | c | d | |", tested))
                .isEqualTo("| 3 | a | b | `ATest`, `BTest` |\n| 4 | c | d | |\n");
        assertThat(table.unclear("| 4 | c | d | |\n| 5 | e | comes with f | `ATest` |"))
                .containsExactly("4", "5");
        assertThat(table.unclear("| 4 | c | d | `ATest` |\n| 5 | e | comes with f | |"))
                .isEmpty();
    }

    @Test
    void numberOfASecurityCaseIsReadFromTheName() {
        assertThat(Cases.SECURITY.testedIn("class FooTest { void case12Is() {} void caseIs() {} void case1() {} }"))
                .containsExactly(Map.entry(12, new TreeSet<>(List.of("FooTest"))));
    }

    @Test
    void numberOfAnotherCaseIsReadFromTheNameOrTheComment() {
        assertThat(Cases.HUB.testedIn("/** H3. */ void caseIs() {} void h35Shown() {} void h() {} String H4X;"))
                .containsOnlyKeys(3, 35);
        assertThat(Cases.MONEY.testedIn("/** M3. */ void caseIs_M4() {} void m35Shown() {} void m() {} String M4X;"))
                .containsOnlyKeys(3, 4, 35);
        assertThat(Cases.TLS.testedIn("void a_T15_T16() {} /** T3. */ void b() {} String T4; String _T5X;"))
                .containsOnlyKeys(15, 16);
        assertThat(Cases.LEARN.testedIn("void a_L15_L16() {} /** L3. */ void b() {} String XL4; String L5X;"))
                .containsOnlyKeys(3, 15, 16);
    }
}
