package dev.sandbank.http.browser;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives one browser to all tests of the run and resets it before each method; without a browser the tests are skipped.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace SPACE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Chromium> chromium = Chromium.onThisMachine();
        if (chromium.isPresent()) {
            return ConditionEvaluationResult.enabled("driving " + chromium.get());
        }
        String reason = "no chromium and chromedriver on the PATH: " + context.getDisplayName() + " is skipped";
        if (context.getTestMethod().isEmpty()) {
            System.err.println("[browser] " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(
                        Browser.class,
                        key -> new Browser(Chromium.onThisMachine().orElseThrow()),
                        Browser.class);
        browser.forget();
        return browser;
    }
}
