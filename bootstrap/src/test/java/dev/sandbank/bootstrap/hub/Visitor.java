package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.page.HtmlValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/**
 * Somebody at the hub with a real browser. Every page that is {@linkplain #sees seen} is checked: it is valid HTML; with
 * scripts also that the accessibility checker finds nothing in light and dark, that nothing is beyond the edge of a phone,
 * and that nothing is loaded from elsewhere.
 */
final class Visitor {

    /** Where pictures of all pages are written, for a person who wants to look at them; none if it is not set. */
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("sandbank.pictures")).map(Path::of);

    private static final int TRIES = 200;
    private static final int PAUSE = 50;

    private static final HtmlValidator VALIDATOR = new HtmlValidator();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Hub hub;
    private final Browser browser;
    private final Scripts scripts;

    Visitor(Hub hub, Browser browser, Scripts scripts) {
        this.hub = hub;
        this.browser = browser;
        this.scripts = scripts;
        browser.scripts(scripts == Scripts.ON);
    }

    /** Opens a path of the hub, or an address. */
    Visitor opens(String where) {
        browser.open(where.startsWith("/") ? hub.sandbank().baseUrl() + where : where);
        return this;
    }

    /** Waits for the page with this heading and checks it. */
    Visitor sees(String heading) {
        String seen = "";
        for (int i = 0; i < TRIES && !seen.equals(heading); i++) {
            pause(i);
            seen = String.join(
                    " / ",
                    browser.driver().findElements(By.tagName("h1")).stream()
                            .map(Visitor::textOf)
                            .toList());
        }
        assertThat(seen)
                .as("the heading of %s", browser.driver().getCurrentUrl())
                .isEqualTo(heading);
        check(heading);
        return this;
    }

    /** Whether these words can be read on the page. */
    Visitor reads(String... words) {
        assertThat(browser.text()).contains(words);
        return this;
    }

    /** Replaces what stands in a field of the page. */
    Visitor types(String field, String text) {
        WebElement input = browser.find("main [name='" + field + "']");
        input.clear();
        input.sendKeys(text);
        return this;
    }

    /** Chooses a file to send. */
    Visitor attaches(String field, Path file) {
        browser.find("main [name='" + field + "']").sendKeys(file.toString());
        return this;
    }

    /** Ticks a box, or chooses among radio buttons or in a list. */
    Visitor chooses(String field, String value) {
        browser.find("main [name='" + field + "'][value='" + value + "'], main [name='" + field + "'] option[value='"
                        + value + "']")
                .click();
        return this;
    }

    /** Presses the first button whose label begins so; what only screen readers say may follow. */
    Visitor presses(String label) {
        WebElement button =
                browser.driver().findElement(By.xpath("//button[starts-with(normalize-space(), \"" + label + "\")]"));
        button.click();
        for (int i = 0; i < TRIES && isShown(button); i++) {
            pause(1);
        }
        return this;
    }

    /** Follows the link with this label. */
    Visitor follows(String label) {
        browser.driver()
                .findElement(By.xpath("//a[normalize-space()=\"" + label + "\"]"))
                .click();
        return this;
    }

    /** Opens what is folded under this label. */
    Visitor unfolds(String label) {
        browser.driver()
                .findElement(By.xpath("//summary[normalize-space()=\"" + label + "\"]"))
                .click();
        return this;
    }

    /** The text of an element. */
    String text(String css) {
        return browser.find(css).getText();
    }

    /** What stands in a field or is kept by an element. */
    String value(String css) {
        return String.valueOf(browser.find(css).getAttribute("value"));
    }

    /** The path of the open page. */
    String path() {
        return URI.create(String.valueOf(browser.driver().getCurrentUrl())).getPath();
    }

    Browser browser() {
        return browser;
    }

    /** Logs in by the form. */
    Visitor logsIn(String userId, String password) {
        return opens("/login")
                .types("userId", userId)
                .types("password", password)
                .presses("Log in");
    }

    /**
     * Whether the page that an element belongs to is the open one still. The driver tells in more than one way that it is
     * not, so any failure counts.
     */
    private static boolean isShown(WebElement element) {
        try {
            return !element.getTagName().isEmpty();
        } catch (WebDriverException gone) {
            return false;
        }
    }

    private static String textOf(WebElement element) {
        try {
            return element.getText();
        } catch (WebDriverException gone) {
            return "";
        }
    }

    private static void pause(int rounds) {
        try {
            Thread.sleep(rounds == 0 ? 0 : PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(String name) {
        assertThat(VALIDATOR.objectionsTo(source())).as("HTML of %s", name).isEmpty();
        if (scripts == Scripts.OFF) {
            return;
        }
        assertThat(elsewhere()).as("what %s loads from elsewhere", name).isEmpty();
        for (boolean dark : List.of(false, true)) {
            browser.dark(dark);
            assertThat(browser.accessibilityViolations()).as(name).isEmpty();
            picture(name, dark, Browser.DESKTOP);
            browser.width(Browser.PHONE);
            assertThat(browser.sidewaysScroll()).as("scroll of %s", name).isZero();
            browser.width(390);
            picture(name, dark, 390);
            browser.width(Browser.DESKTOP);
        }
        browser.dark(false);
    }

    /** The page as the server sends it, or as it stands in the browser if it is the answer of a form. */
    private String source() {
        String cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(String.valueOf(browser.driver().getCurrentUrl())));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        String answer = sent(request.build()).body();
        return answer.contains("<title>" + browser.driver().getTitle() + "</title>")
                ? answer
                : "<!doctype html>" + browser.driver().getPageSource();
    }

    static HttpResponse<String> sent(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<?> elsewhere() {
        Object found = browser.driver().executeScript("""
                return performance.getEntriesByType('resource').map(entry => entry.name)
                    .filter(name => !name.startsWith(location.origin + '/') && !name.startsWith('data:'));
                """);
        return found instanceof List<?> list ? list : List.of();
    }

    private void picture(String name, boolean dark, int width) {
        PICTURES.filter(folder -> scripts == Scripts.ON)
                .ifPresent(folder -> browser.picture(folder.resolve(
                        name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width + (dark ? "-dark" : "-light") + ".png")));
    }
}
