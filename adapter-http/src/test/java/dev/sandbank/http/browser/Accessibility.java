package dev.sandbank.http.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;

/** Runs axe-core in the open page. */
final class Accessibility {

    private static final String CHECKER = checker();
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document).then(
                found => done(found.violations.flatMap(rule => rule.nodes.map(
                    node => rule.id + ': ' + rule.help + ' at ' + node.html + ' (' + node.failureSummary + ')'))),
                error => done(['axe failed: ' + error]));
            """;

    private Accessibility() {}

    static List<String> violations(JavascriptExecutor page) {
        if (!Boolean.TRUE.equals(page.executeScript("return 'axe' in window"))) {
            page.executeScript(CHECKER);
        }
        List<?> found = (List<?>) Objects.requireNonNull(page.executeAsyncScript(RUN));
        return found.stream().map(String::valueOf).toList();
    }

    private static String checker() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
