package dev.sandbank.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Features have the same package names in every module and no cycles. */
class FeatureSlicesTest {

    @TestFactory
    Stream<DynamicTest> featuresLieSideBySide() {
        return Rules.tests(FeatureRules.of(House.ours()));
    }
}
