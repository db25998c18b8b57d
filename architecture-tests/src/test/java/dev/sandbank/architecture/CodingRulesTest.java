package dev.sandbank.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everyday habits hold in every class. */
class CodingRulesTest {

    @TestFactory
    Stream<DynamicTest> everydayHabitsHold() {
        return Rules.tests(CodingRules.of(House.ours()));
    }
}
