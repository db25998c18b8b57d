package dev.sandbank.http.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.page.HtmlValidator;
import java.util.List;

/** Somebody who is logged in goes through pages in Chromium, and each must be valid, accessible and fit on a phone. */
final class BrowserTour {

    private static final String COOKIE = "sandbank_hub";

    private final Browser browser;
    private final String origin;
    private final HubPages person;

    BrowserTour(Browser browser, String origin, HubPages person) {
        this.browser = browser;
        this.origin = origin;
        this.person = person;
        browser.open(origin + "/styleguide");
        browser.cookie(COOKIE, person.cookie(COOKIE));
    }

    /** Opens pages: light on a desktop, dark on a phone. */
    BrowserTour through(String... paths) {
        for (String path : paths) {
            String html = person.open(path).body();
            assertThat(HtmlValidator.objectionsTo(html)).as(path).isEmpty();
            assertThat(html.split("<h1>", -1)).as(path).hasSize(2);
            for (boolean dark : List.of(false, true)) {
                browser.dark(dark);
                browser.width(dark ? Browser.PHONE : Browser.DESKTOP);
                browser.open(origin + path);
                check(path + " dark: " + dark);
            }
        }
        return this;
    }

    /** Checks the page that is open, in both themes. */
    void shown(String name) {
        for (boolean dark : List.of(false, true)) {
            browser.dark(dark);
            browser.width(dark ? Browser.PHONE : Browser.DESKTOP);
            check(name + " dark: " + dark);
        }
    }

    private void check(String name) {
        assertThat(browser.accessibilityViolations()).as(name).isEmpty();
        assertThat(browser.sidewaysScroll()).as(name).isZero();
        assertThat(browser.focusRingFaults()).as(name).isEmpty();
    }
}
