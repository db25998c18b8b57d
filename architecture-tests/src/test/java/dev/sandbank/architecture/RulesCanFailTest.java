package dev.sandbank.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule fails on the red house, and its message names the class that breaks it. */
class RulesCanFailTest {

    private static final List<Rule> RULES = Rules.allOf(House.red());

    @TestFactory
    Stream<DynamicTest> everyRuleCatchesItsRedExample() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(rule.violationsIn(House.red()))
                                .anyMatch(violation -> violation.contains(rule.redExample()))));
    }

    @Test
    void everyRuleSaysWhy() {
        assertThat(RULES).isNotEmpty().allMatch(rule -> rule.name().contains(", because "));
    }
}
