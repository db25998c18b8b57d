package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reading and writing do not depend on the machine. */
class SameEverywhereTest {

    @TestFactory
    Stream<DynamicTest> nothingDependsOnTheMachine() {
        return Rules.tests(SameEverywhereRules.of(House.ours()));
    }

    /** The rule finds kinds of calls, not a list of them: each line of the red example is one kind. */
    @Test
    void everyKindOfCallIsFound() {
        List<String> violations = SameEverywhereRules.of(House.red()).get(0).violationsIn(House.red());

        for (String call : List.of(
                "String.formatted",
                "String.format(",
                "String.toUpperCase()",
                "String.getBytes()",
                "DateTimeFormatter.ofPattern",
                "NumberFormat.getInstance()",
                "PrintWriter.printf",
                "InputStreamReader.<init>",
                "Formatter.<init>",
                "ZoneId.systemDefault")) {
            assertThat(violations).as(call).anyMatch(violation -> violation.contains(call));
        }
        assertThat(violations).noneMatch(violation -> violation.contains("named("));
    }
}
