package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

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
        WebElement focused = browser.driver().switchTo().activeElement();
        assertThat(focused.getAttribute("id")).isEqualTo("error-summary");
        browser.find("#error-summary a[href='#wrong-password']").click();
        assertThat(browser.driver().executeScript("return document.querySelector(':target').id"))
                .isEqualTo("wrong-password");
        browser.find("#error-summary a[href='#wrong-password']").sendKeys(Keys.ENTER);
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.isInSight("#wrong-password")).isTrue();
    }

    @Test
    void h36ButtonCopiesTheValueAloneAndSaysSo(Browser browser) {
        open(browser, "visitor");
        String value = browser.find("#secret").getAttribute("value");
        browser.find(COPY).click();
        assertThat(browser.find(COPY + " + [role=status]").getDomProperty("textContent"))
                .isEqualTo("Copied");
        browser.driver().executeScript("document.getElementById('every-about').focus()");
        browser.find("#every-about").sendKeys(Keys.chord(Keys.CONTROL, "v"));
        assertThat(browser.find("#every-about").getDomProperty("value")).isEqualTo(value);
    }

    @Test
    void h36RefusedClipboardIsToldAndLeavesTheValueSelected(Browser browser) {
        open(browser, "visitor");
        browser.driver().executeScript("""
                navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
                document.execCommand = () => false;
                """);
        browser.find(COPY).click();
        assertThat(browser.find(COPY + " + [role=status]").getDomProperty("textContent"))
                .isEqualTo("Select and copy by hand");
        assertThat(browser.driver().executeScript("return getSelection().toString()"))
                .isEqualTo(browser.find("#secret").getAttribute("value"));
    }

    @Test
    void h36WithoutScriptsThereIsNoButtonAndTheFieldIsThere(Browser browser) {
        browser.scripts(false);
        open(browser, "visitor");
        assertThat(browser.find(COPY).isDisplayed()).isFalse();
        assertThat(browser.find("#secret").isDisplayed()).isTrue();
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
        assertThat(browser.find("time[tabindex]").getText()).isEqualTo(shown);
        assertThat(hint(browser)).isEqualTo("none");
        browser.driver().executeScript("document.querySelector('time').focus({focusVisible: true})");
        assertThat(hint(browser)).isEqualTo("\"22 November 2026, 03:05:07 UTC\"");
    }

    @Test
    void h75WithoutScriptsTheTextSaysUtc(Browser browser) {
        browser.scripts(false);
        open(browser, "visitor");
        assertThat(browser.find("time").getText()).isEqualTo("22 Nov 2026, 03:05 UTC");
    }

    @Test
    void menusOpenByKeyboardAndFitOnAPhoneWithoutScripts(Browser browser) {
        browser.scripts(false);
        browser.width(Browser.PHONE);
        open(browser, "administrator");
        List<WebElement> summaries = browser.driver().findElements(By.cssSelector(".menu summary"));
        assertThat(summaries).hasSize(2);
        summaries.get(0).sendKeys(Keys.ENTER);
        assertThat(browser.find("#switch-team").isDisplayed()).isTrue();
        assertThat(browser.isInSight(".menu-panel button")).isTrue();
        summaries.get(1).sendKeys(Keys.ENTER);
        assertThat(browser.isInSight("form[action='/logout'] button")).isTrue();
        assertThat(browser.find("#switch-team").isDisplayed()).isFalse();
        assertThat(browser.sidewaysScroll()).isZero();
    }

    @Test
    void headingsHaveTheTypefaceOfTheServerAndNothingIsLoadedFromElsewhere(Browser browser) {
        open(browser, "visitor");
        assertThat(browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                document.fonts.ready.then(() => done(document.fonts.check('600 32px "Sandbank Headings"')));
                """)).isEqualTo(true);
        List<?> loaded = (List<?>) browser.driver()
                .executeScript("return performance.getEntriesByType('resource').map(each => each.name)");
        assertThat(loaded)
                .map(String::valueOf)
                .anyMatch(name -> name.endsWith(Asset.LATIN.path()))
                .allMatch(name -> name.startsWith(HUB.url()));
    }

    private static void open(Browser browser, String framed) {
        browser.open(HUB.url() + "/styleguide-" + framed);
    }

    private static String hint(Browser browser) {
        return String.valueOf(browser.driver()
                .executeScript("return getComputedStyle(document.querySelector('time'), '::after').content"));
    }
}
