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
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;

@InBrowser
class PagesInBrowserTest {

    /** Of the bank: those with every kind of control. Those of the hub are in its style guide. */
    private static final List<String> WITH_CONTROLS =
            List.of("log-in-alone-empty", "consent-awkward", "grants", "one-time-code-wrong", "error-with-command");

    /** Finds short words of commands that are on two lines, and commands with an empty line. */
    private static final String BROKEN_COMMANDS = """
            const faults = [];
            for (const code of document.querySelectorAll('.command code')) {
              const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
              const tops = new Set();
              while (texts.nextNode()) {
                for (const word of texts.currentNode.data.matchAll(/\\S+/g)) {
                  const range = document.createRange();
                  range.setStart(texts.currentNode, word.index);
                  range.setEnd(texts.currentNode, word.index + word[0].length);
                  const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
                  lines.forEach(top => tops.add(top));
                  if (lines.size > 1 && word[0].length <= 28) {
                    faults.push(word[0]);
                  }
                }
              }
              const height = parseFloat(getComputedStyle(code).lineHeight);
              const sorted = [...tops].sort((one, other) => one - other);
              if (sorted.some((top, line) => line > 0 && top - sorted[line - 1] > 1.5 * height)) {
                faults.push('an empty line in ' + code.id);
              }
            }
            return faults;
            """;

    /** Whatever the tabulator key reaches; of the radio buttons of a group only the chosen one. */
    private static final String CONTROLS =
            "a, button, input:not([type=hidden]):not([type=radio]), [type=radio]:checked,"
                    + " select, textarea, summary, time[tabindex]";

    /** Unfolds everything, puts the focus before the first control, and gives each control a number. */
    private static final String NUMBERED_CONTROLS = """
            document.querySelectorAll('details').forEach(each => { each.name = ''; each.open = true; });
            document.body.tabIndex = -1;
            document.body.focus();
            return [...document.querySelectorAll(arguments[0])].map((each, i) => {
              each.dataset.number = i + ' ' + each.tagName;
              return each.dataset.number;
            });
            """;

    /** The number of the control that has the focus, and how thick the line around it is. */
    private static final String FOCUSED = """
            const focused = document.activeElement;
            return [focused.dataset.number ?? focused.outerHTML, getComputedStyle(focused).outlineWidth];
            """;

    private static final Map<String, String> PAGES = PageExamples.all();
    private static final PageServer BANK = new PageServer();
    private static final PageServer APPLICATION = new PageServer();

    static Stream<String> pages() {
        return PAGES.keySet().stream();
    }

    @BeforeAll
    static void servePages() {
        PAGES.forEach((name, html) -> BANK.serve(
                "/" + name,
                html,
                html.contains("<script") ? SecurityHeaders.ofPageWithScript() : SecurityHeaders.ofPage()));
    }

    @AfterAll
    static void stop() {
        BANK.close();
        APPLICATION.close();
    }

    @Test
    void ringOfTheFocusIsSeenAroundEveryControl_L11(Browser browser) {
        for (String page : WITH_CONTROLS) {
            browser.open(BANK.url() + "/" + page);
            for (boolean dark : List.of(false, true)) {
                browser.dark(dark);
                assertThat(browser.focusRingFaults()).as(page + dark).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsAccessibleAndFitsOnPhoneAndDesktopInLightAndDark(String page, Browser browser) {
        for (int width : widths()) {
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
        List<?> controls = (List<?>) Objects.requireNonNull(browser.script(NUMBERED_CONTROLS, CONTROLS));
        List<Object> reached = new ArrayList<>();
        // Within a field for a date, one goes by Tab from the day to the month and the year.
        for (int i = 0; reached.size() < controls.size() && i < 2 * controls.size(); i++) {
            browser.tab();
            List<?> focused = (List<?>) Objects.requireNonNull(browser.script(FOCUSED));
            if (reached.isEmpty() || !focused.get(0).equals(reached.get(reached.size() - 1))) {
                reached.add(focused.get(0));
            }
            assertThat(focused.get(1)).as("control " + focused.get(0)).isEqualTo("3px");
        }
        assertThat(reached).isEqualTo(controls);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsAreBrokenAtSpacesAndHaveNoEmptyLine(String page, Browser browser) {
        for (int width : List.of(Browser.PHONE, 390, Browser.DESKTOP)) {
            browser.width(width);
            browser.open(BANK.url() + "/" + page);
            assertThat(browser.script(BROKEN_COMMANDS)).as(page + "-" + width).isEqualTo(List.of());
        }
    }

    @Test
    void skipLinkLeadsPastTheHead(Browser browser) {
        browser.open(BANK.url() + "/consent");
        browser.tab();
        browser.keys(":focus", Keys.ENTER);
        assertThat(browser.value(":focus", "tagName")).isEqualTo("MAIN");
    }

    @Test
    void firstWrongFieldHasTheFocusAndIsDescribedByTheProblem(Browser browser) {
        browser.open(BANK.url() + "/log-in-wrong");
        assertThat(browser.value(":focus", "id")).isEqualTo(LogInPage.USER_ID);
        assertThat(browser.text("#" + browser.value(":focus", "aria-describedby")))
                .contains("do not match");
        browser.open(BANK.url() + "/consent-awkward");
        assertThat(browser.value(":focus", "id")).isEqualTo("account-0");
    }

    @Test
    void tallyFollowsTheTicksWithoutAnyScript(Browser browser) {
        browser.open(BANK.url() + "/consent");
        assertThat(browser.spokenText(".tally")).isEqualTo("3 of 3 accounts");
        browser.click("#account-1");
        assertThat(browser.spokenText(".tally")).isEqualTo("2 of 3 accounts");
    }

    @Test
    void decisionStaysInSightUnderALongList(Browser browser) {
        browser.width(Browser.PHONE);
        browser.open(BANK.url() + "/consent-awkward");
        for (String place : List.of("h1", "#account-3", "#account-19")) {
            browser.script("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", place);
            assertThat(browser.isInSight("button[value=authorize]")).as(place).isTrue();
        }
        for (int i = 0; i < 20; i++) {
            // What has the focus already would not be scrolled to.
            browser.script(
                    "const box = document.querySelector(arguments[0]); box.blur(); box.focus()", "#account-" + i);
            assertThat(browser.isInSight("#account-" + i)).as("account " + i).isTrue();
        }
    }

    @Test
    void nothingJumpsBetweenLogInAndConsent(Browser browser) {
        List<Rectangle> sheets = Stream.of("log-in", "consent", "one-time-code", "error", "grants")
                .map(page -> {
                    browser.open(BANK.url() + "/" + page);
                    return browser.box(".sheet");
                })
                .toList();
        assertThat(sheets)
                .extracting(Rectangle::getX)
                .containsOnly(sheets.get(0).getX());
        assertThat(sheets)
                .extracting(Rectangle::getWidth)
                .containsOnly(sheets.get(0).getWidth());
        assertThat(sheets)
                .extracting(Rectangle::getY)
                .containsOnly(sheets.get(0).getY());
    }

    @Test
    void copyButtonCopiesTheCommand(Browser browser) {
        browser.open(BANK.url() + "/home");
        browser.click("button[data-copies=create]");
        assertThat(browser.text("button[data-copies=create] [data-label]")).isNotEqualTo("Select and copy by hand");
        browser.script(
                "document.body.innerHTML = '<textarea id=paste></textarea>'; document.getElementById('paste').focus()");
        browser.keys("#paste", Keys.chord(Keys.CONTROL, "v"));
        assertThat(browser.value("#paste")).isEqualTo(PageExamples.home().create());
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
        assertThat(browser.text("#home")).isEqualTo("Welcome back");
        assertThat(browser.address()).isEqualTo(onward);
    }

    /** Pictures show a usual phone as well. */
    private static List<Integer> widths() {
        return System.getProperty("pictures") == null
                ? List.of(Browser.PHONE, Browser.DESKTOP)
                : List.of(Browser.PHONE, 390, Browser.DESKTOP);
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
