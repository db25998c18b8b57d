package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.hub.style.StyleguidePage.Framed;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What browsers make of the hub's pages, with scripts and without. */
@InBrowser
class HubInBrowserTest {

    private static final PageServer HUB = new PageServer();
    private static final String COPY = "button[data-copies=secret]";

    @BeforeAll
    static void servePages() {
        PageExamples.all().forEach((name, html) -> HUB.serve("/" + name, html, SecurityHeaders.ofPageWithScript()));
    }

    @AfterAll
    static void stop() {
        HUB.close();
    }

    @Test
    void h72SummaryHasTheFocusAndItsLinksLeadToTheFields(Browser browser) {
        open(browser, "problems");
        assertThat(browser.value(":focus", "id")).isEqualTo("error-summary");
        browser.click("#error-summary a[href='#wrong-password']");
        assertThat(browser.value(":target", "id")).isEqualTo("wrong-password");
        browser.keys("#error-summary a[href='#wrong-password']", Keys.ENTER);
        browser.tab();
        assertThat(browser.isInSight("#wrong-password")).isTrue();
    }

    /** L11: every kind of control stands in the style guide; of the links of a page this is the whole frame too. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ringOfTheFocusIsSeenAroundEveryControl_L11(boolean dark, Browser browser) {
        browser.dark(dark);
        for (Framed framed : Framed.values()) {
            open(browser, framed.value());
            assertThat(browser.focusRingFaults()).as(framed.value()).isEmpty();
        }
    }

    @Test
    void h36ButtonCopiesTheValueAloneAndSaysSo(Browser browser) {
        open(browser, "visitor");
        String value = browser.value("#secret");
        browser.click(COPY);
        assertThat(browser.value(COPY + " + [role=status]", "textContent")).isEqualTo("Copied");
        browser.script("document.getElementById('every-about').focus()");
        browser.keys("#every-about", Keys.chord(Keys.CONTROL, "v"));
        assertThat(browser.value("#every-about")).isEqualTo(value);
    }

    @Test
    void h36RefusedClipboardIsToldAndLeavesTheValueSelected(Browser browser) {
        open(browser, "visitor");
        browser.script("""
                navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
                document.execCommand = () => false;
                """);
        browser.click(COPY);
        assertThat(browser.value(COPY + " + [role=status]", "textContent")).isEqualTo("Select and copy by hand");
        assertThat(browser.script("return getSelection().toString()")).isEqualTo(browser.value("#secret"));
    }

    @Test
    void h36WithoutScriptsThereIsNoButtonAndTheFieldIsThere(Browser browser) {
        browser.scripts(false);
        open(browser, "visitor");
        assertThat(browser.isShown(COPY)).isFalse();
        assertThat(browser.isShown("#secret")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, '21 Nov 2026, 22:05 GMT-5'",
        "Asia/Singapore, '22 Nov 2026, 11:05 GMT+8'",
        "UTC, '22 Nov 2026, 03:05 UTC'"
    })
    void h75TimeIsThatOfTheReadersZoneAndTheExactOneIsShownOnFocus(String zone, String shown, Browser browser) {
        browser.zone(zone);
        open(browser, "visitor");
        assertThat(browser.text("time[tabindex]")).isEqualTo(shown);
        assertThat(hint(browser)).isEqualTo("none");
        browser.script("document.querySelector('time').focus({focusVisible: true})");
        assertThat(hint(browser)).isEqualTo("\"22 November 2026, 03:05:07 UTC\"");
    }

    @Test
    void h75WithoutScriptsTheTextSaysUtc(Browser browser) {
        browser.scripts(false);
        open(browser, "visitor");
        assertThat(browser.text("time")).isEqualTo("22 Nov 2026, 03:05 UTC");
    }

    @Test
    void menusOpenByKeyboardAndFitOnAPhoneWithoutScripts(Browser browser) {
        browser.scripts(false);
        browser.width(Browser.PHONE);
        open(browser, "administrator");
        assertThat(browser.count(".menu summary")).isEqualTo(2);
        browser.keys("details:has(#switch-team) > summary", Keys.ENTER);
        assertThat(browser.isShown("#switch-team")).isTrue();
        assertThat(browser.isInSight(".menu-panel button")).isTrue();
        browser.keys("details:has(form[action='/logout']) > summary", Keys.ENTER);
        assertThat(browser.isInSight("form[action='/logout'] button")).isTrue();
        assertThat(browser.isShown("#switch-team")).isFalse();
        assertThat(browser.sidewaysScroll()).isZero();
    }

    @Test
    void headingsHaveTheTypefaceOfTheServerAndNothingIsLoadedFromElsewhere(Browser browser) {
        open(browser, "visitor");
        assertThat(browser.scriptThatCalls("""
                const done = arguments[arguments.length - 1];
                document.fonts.ready.then(() => done(document.fonts.check('600 32px "Sandbank Headings"')));
                """)).isEqualTo(true);
        List<?> loaded =
                (List<?>) browser.script("return performance.getEntriesByType('resource').map(each => each.name)");
        assertThat(loaded)
                .map(String::valueOf)
                .anyMatch(name -> name.endsWith(Asset.LATIN.path()))
                .allMatch(name -> name.startsWith(HUB.url()));
    }

    private static void open(Browser browser, String framed) {
        browser.open(HUB.url() + "/styleguide-" + framed);
    }

    private static String hint(Browser browser) {
        return String.valueOf(
                browser.script("return getComputedStyle(document.querySelector('time'), '::after').content"));
    }
}
