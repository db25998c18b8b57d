package dev.sandbank.architecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/**
 * A rule together with the class of the red house that breaks it, so that no rule can be written that never fails.
 *
 * @param redExample the offender's name below the red root, such as {@code domain.market.ReadsJson}
 */
record Rule(String redExample, ArchRule rule) {

    String name() {
        return rule.getDescription();
    }

    void check(House house) {
        rule.check(house.classes());
    }

    List<String> violationsIn(House house) {
        EvaluationResult result = rule.evaluate(house.classes());
        return result.getFailureReport().getDetails();
    }
}
