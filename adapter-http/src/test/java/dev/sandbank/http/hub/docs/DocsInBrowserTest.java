package dev.sandbank.http.hub.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.page.PageServer;
import dev.sandbank.http.page.SecurityHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What browsers make of the reference page of a document that has everything ours do not have. */
@InBrowser
class DocsInBrowserTest {

    private static final PageServer DOCS = new PageServer();
    private static final String DEEP = "readTree.200.deep.l1.l2.l3.l4.l5.l6.l7.l8.l9";
    private static final String COPY = "button[data-copies=sample-replaceTrees]";

    @BeforeAll
    static void servePages() {
        DOCS.serve("/folded", FixturePageTest.page(false).html(), SecurityHeaders.ofPageWithScript());
        DOCS.serve("/open", FixturePageTest.page(true).html(), SecurityHeaders.ofPageWithScript());
    }

    @AfterAll
    static void stop() {
        DOCS.close();
    }

    @Test
    void addressOfAFieldOpensTheFoldsAroundIt_L9(Browser browser) {
        browser.open(DOCS.url() + "/folded#" + DEEP);

        assertThat(browser.isInSight(css(DEEP))).isTrue();
        browser.script("location.hash = 'plantTree'");
        assertThat(browser.isInSight(css("plantTree"))).isTrue();
        browser.script("history.back()");
        browser.await(css(DEEP) + ":target");
        assertThat(browser.address()).endsWith("#" + DEEP);
        assertThat(browser.isInSight(css(DEEP))).isTrue();
        browser.open("about:blank");
        browser.open(DOCS.url() + "/folded#%E0%A4%A");
        assertThat(browser.count("details.operation[open]")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prune", "plantTree", "replaceTrees"})
    void withoutScriptTheAnchorIsOnTheVisibleSummary_L9(String operation, Browser browser) {
        browser.scripts(false);
        browser.open(DOCS.url() + "/folded#" + operation);

        assertThat(browser.isInSight("summary" + css(operation) + ":target")).isTrue();
    }

    @Test
    void everyFieldIsOnThePrintedPageAndNavigationIsNot_L10(Browser browser) {
        browser.open(DOCS.url() + "/open");
        browser.print(true);

        assertThat(browser.count("details:not([open])")).isZero();
        assertThat(browser.isShown(css(DEEP))).isTrue();
        assertThat(browser.isShown(".hub-mast")).isFalse();
        assertThat(browser.isShown(COPY)).isFalse();
        assertThat(browser.sidewaysScroll()).isZero();
        browser.print(false);
    }

    @Test
    void foldsAndCopyButtonsWorkByKeys_L11(Browser browser) {
        browser.open(DOCS.url() + "/folded");
        browser.keys(css("replaceTrees"), Keys.ENTER);
        assertThat(browser.isShown(COPY)).isTrue();
        browser.script("navigator.clipboard.writeText = (text) => { window.kept = text; return Promise.resolve(); }");
        browser.keys(COPY, Keys.SPACE);

        assertThat(browser.value(COPY + " + [role=status]", "textContent")).isEqualTo("Copied");
        String sample = FixturePageTest.sample("replaceTrees");
        assertThat(browser.script("return window.kept")).isEqualTo(sample);
        assertThat(sample).doesNotContain("\r", "\u00a0").doesNotStartWith("$").isEqualTo(sample.strip());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void longAndDeepThingsFit_L7(int pixels, Browser browser) {
        browser.width(pixels);
        browser.open(DOCS.url() + "/open");

        assertThat(browser.sidewaysScroll()).isZero();
        assertThat(browser.isShown(css(DEEP))).isTrue();
        assertThat(browser.script("""
                return [...document.querySelectorAll('.op-body')].filter((body) => {
                  const [text, code] = [...body.children].map((child) => child.getBoundingClientRect());
                  return text.right > code.left + 1 && text.bottom > code.top + 1 && code.height > 0;
                }).length;
                """)).isEqualTo(0L);
    }

    @Test
    void checkerFindsNoFault_L11(Browser browser) {
        browser.open(DOCS.url() + "/open");
        assertThat(browser.accessibilityViolations()).isEmpty();
    }

    private static String css(String id) {
        return "[id='" + id + "']";
    }
}
