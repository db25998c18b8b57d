package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

@InBrowser
class PagesInBrowserTest {

    private static final Map<String, String> PAGES = PageExamples.all();
    private static final PageServer BANK = new PageServer();
    private static final PageServer APPLICATION = new PageServer();

    static Stream<String> pages() {
        return PAGES.keySet().stream();
    }

    @BeforeAll
    static void servePages() {
        PAGES.forEach((name, html) -> BANK.serve("/" + name, html, SecurityHeaders.ofPage()));
    }

    @AfterAll
    static void stop() {
        BANK.close();
        APPLICATION.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsAccessibleAndFitsOnPhoneAndDesktopInLightAndDark(String page, Browser browser) {
        for (int width : List.of(Browser.PHONE, Browser.DESKTOP)) {
            browser.width(width);
            browser.open(BANK.url() + "/" + page);
            for (boolean dark : List.of(false, true)) {
                browser.dark(dark);
                String look = page + "-" + width + (dark ? "-dark" : "-light");
                assertThat(browser.accessibilityViolations()).as(look).isEmpty();
                assertThat(browser.sidewaysScroll()).as(look).isZero();
                pictureIfAsked(browser, look);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyControlIsReachedByTabInTheOrderOfThePageAndShowsIt(String page, Browser browser) {
        browser.open(BANK.url() + "/" + page);
        List<WebElement> controls =
                browser.driver().findElements(By.cssSelector("a, button, input:not([type=hidden]), select, summary"));
        browser.driver().executeScript("document.body.tabIndex = -1; document.body.focus()");
        List<WebElement> reached = new ArrayList<>();
        for (int i = 0; i < controls.size(); i++) {
            new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
            WebElement focused = browser.driver().switchTo().activeElement();
            reached.add(focused);
            assertThat(focused.getCssValue("outline-width"))
                    .as(focused.getText())
                    .isEqualTo("3px");
        }
        assertThat(reached).isEqualTo(controls);
    }

    @Test
    void skipLinkLeadsPastTheHead(Browser browser) {
        browser.open(BANK.url() + "/consent");
        new Actions(browser.driver()).sendKeys(Keys.TAB, Keys.ENTER).perform();
        assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("main");
    }

    @Test
    void problemSummaryHasTheFocusAndLeadsToItsField(Browser browser) {
        browser.open(BANK.url() + "/log-in-wrong");
        assertThat(browser.driver().switchTo().activeElement().getText()).startsWith("There is a problem");
        browser.find(".problems a").click();
        assertThat(browser.driver().switchTo().activeElement().getAttribute("id"))
                .isEqualTo(LogInPage.USER_ID);
    }

    @Test
    void consentIsAnsweredByRedirectsThatTheBrowserFollowsToTheirEnd(Browser browser) {
        String onward = APPLICATION.url().replace("127.0.0.1", "localhost") + "/home";
        APPLICATION.redirect("/cb", onward);
        APPLICATION.serve("/home", "<title>app</title><p id=home>Welcome back");
        String callback = APPLICATION.url() + "/cb";
        BANK.serve("/asked", page("consent"), SecurityHeaders.ofPageLeadingTo(callback));
        BANK.redirect("/consent", callback);
        browser.open(BANK.url() + "/asked");
        browser.press("Authorize");
        assertThat(browser.find("#home").getText()).isEqualTo("Welcome back");
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(onward);
    }

    private static void pictureIfAsked(Browser browser, String look) {
        String folder = System.getProperty("pictures");
        if (folder != null) {
            browser.picture(Path.of(folder, look + ".png"));
        }
    }

    private static String page(String name) {
        return Objects.requireNonNull(PAGES.get(name), name);
    }
}
