package dev.sandbank.architecture;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Lists of rules and the tests made of them. */
final class Rules {

    private Rules() {}

    static List<Rule> allOf(House house) {
        return Stream.of(
                        LayeringRules.of(house),
                        FeatureRules.of(house),
                        CodingRules.of(house),
                        SameEverywhereRules.of(house))
                .flatMap(List::stream)
                .toList();
    }

    static Stream<DynamicTest> tests(List<Rule> rules) {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.check(House.ours())));
    }
}
