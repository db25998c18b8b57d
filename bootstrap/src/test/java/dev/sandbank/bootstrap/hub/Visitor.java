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

/**
 * Somebody at the hub with a real browser. Every page that is {@linkplain #sees seen} is checked: it is valid HTML; with
 * scripts also that the accessibility checker finds nothing in light and dark, that nothing is beyond the edge of a phone,
 * and that nothing is loaded from elsewhere.
 */
final class Visitor {

    /** Where pictures of all pages are written, for a person who wants to look at them; none if it is not set. */
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("sandbank.pictures")).map(Path::of);

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

    /** Checks the page, which has this heading. */
    Visitor sees(String heading) {
        assertThat(browser.text("h1"))
                .as("the heading of %s", browser.address())
                .isEqualTo(heading);
        assertThat(browser.count("h1")).as("headings of %s", heading).isOne();
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
        browser.clear("main [name='" + field + "']");
        browser.keys("main [name='" + field + "']", text);
        return this;
    }

    /** Chooses a file to send. */
    Visitor attaches(String field, Path file) {
        browser.keys("main [name='" + field + "']", file.toString());
        return this;
    }

    /** Ticks a box, or chooses among radio buttons or in a list. */
    Visitor chooses(String field, String value) {
        browser.click("main [name='" + field + "'][value='" + value + "'], main [name='" + field + "'] option[value='"
                + value + "']");
        return this;
    }

    /** Presses the first button whose label begins so; what only screen readers say may follow. */
    Visitor presses(String label) {
        browser.pressFirst(label);
        return this;
    }

    /** Follows the link with this label. */
    Visitor follows(String label) {
        browser.follow(label);
        return this;
    }

    /** The text of an element. */
    String text(String css) {
        return browser.text(css);
    }

    /** What stands in a field or is kept by an element. */
    String value(String css) {
        return browser.value(css);
    }

    /** The path of the open page. */
    String path() {
        return URI.create(browser.address()).getPath();
    }

    /** Logs in by the form. */
    Visitor logsIn(String userId, String password) {
        return opens("/login")
                .types("userId", userId)
                .types("password", password)
                .presses("Log in");
    }

    private void check(String name) {
        assertThat(HtmlValidator.objectionsTo(source())).as("HTML of %s", name).isEmpty();
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
        String cookies = browser.cookies();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(browser.address()));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        String answer = sent(request.build()).body();
        return answer.contains("<title>" + browser.title() + "</title>")
                ? answer
                : "<!doctype html>" + browser.source();
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
        Object found = browser.script("""
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
