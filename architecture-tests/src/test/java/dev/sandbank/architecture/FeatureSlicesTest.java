package dev.sandbank.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Features lie side by side, under the same names in every module. */
class FeatureSlicesTest {

    @TestFactory
    Stream<DynamicTest> featuresLieSideBySide() {
        return Rules.tests(FeatureRules.of(House.ours()));
    }
}
