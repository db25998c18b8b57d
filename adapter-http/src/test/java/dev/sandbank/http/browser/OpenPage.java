package dev.sandbank.http.browser;

import dev.sandbank.http.Moment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The page that is open, and the only way to act on it. Whoever leaves it says so and then waits until the next one is
 * complete; whoever stays may press nothing that leads away. So nobody acts on a page that is being replaced.
 */
final class OpenPage {

    private static final int TRIES = 5;
    private static final int LOOKS = 2_000;

    private static final String LEADS_AWAY = """
            const [element, enter] = arguments;
            const link = element.closest('a[href]');
            const button = element.closest('button, input');
            return link !== null && !link.getAttribute('href').startsWith('#')
                || button !== null && button.form !== null
                    && (['submit', 'image'].includes(button.type) || enter && button.matches('input'));
            """;

    private final ChromeDriver driver;

    OpenPage(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Finds an element and uses it. If a script replaces the element in between it is found again, a few times; any other
     * failure is one.
     */
    <T> T with(By place, Function<WebElement, T> use) {
        for (int i = 1; ; i++) {
            try {
                return use.apply(driver.findElement(place));
            } catch (StaleElementReferenceException replaced) {
                if (i == TRIES) {
                    throw replaced;
                }
            }
        }
    }

    /** Does something with an element that does not lead to another page. */
    void stay(By place, Consumer<WebElement> act) {
        with(place, element -> {
            refuseIfItLeadsAway(element, false);
            act.accept(element);
            return element;
        });
    }

    /** Presses keys that do not lead to another page. */
    void keys(By place, CharSequence... keys) {
        boolean enter = List.of(keys).stream().anyMatch(key -> key == Keys.ENTER || key == Keys.RETURN);
        with(place, element -> {
            if (enter) {
                refuseIfItLeadsAway(element, true);
            }
            element.sendKeys(keys);
            return element;
        });
    }

    /** Does something with an element that leads to another page, or to the same one anew, and waits for it. */
    void leave(By place, Consumer<WebElement> act) {
        leave(() -> with(place, element -> {
            act.accept(element);
            return element;
        }));
    }

    /** Does what leads to another page and waits for it. */
    void leave(Runnable act) {
        String left = document();
        act.run();
        for (int i = 0; i < LOOKS; i++) {
            if (!document().equals(left) && isComplete()) {
                return;
            }
            Moment.pass();
        }
        throw new AssertionError("nothing led away from " + driver.getCurrentUrl());
    }

    private void refuseIfItLeadsAway(WebElement element, boolean enter) {
        if (Boolean.TRUE.equals(driver.executeScript(LEADS_AWAY, element, enter))) {
            throw new AssertionError("this leads to another page, so it is left by it: " + element.getTagName() + " "
                    + element.getText() + " of " + driver.getCurrentUrl());
        }
    }

    /** The id that the browser gives each document that it loads. */
    private String document() {
        Map<?, ?> tree = driver.executeCdpCommand("Page.getFrameTree", Map.of());
        Map<?, ?> frame = (Map<?, ?>)
                Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(tree.get("frameTree"))).get("frame"));
        return String.valueOf(frame.get("loaderId"));
    }

    private boolean isComplete() {
        return "complete".equals(driver.executeScript("return document.readyState"));
    }
}
