package dev.sandbank.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every class follows the coding rules. */
class CodingRulesTest {

    @TestFactory
    Stream<DynamicTest> everyClassFollowsTheCodingRules() {
        return Rules.tests(CodingRules.of(House.ours()));
    }
}
