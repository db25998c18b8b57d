package dev.sandbank.http.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The browser of the tests never acts on a page that is being replaced. */
@InBrowser
class LeavingInBrowserTest {

    private static final PageServer SERVER = new PageServer();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void nextActIsOnTheNextPageHoweverLateThatComes(Browser browser) {
        for (int i = 0; i < 4; i++) {
            SERVER.serve(
                    "/" + i,
                    "<title>" + i + "</title><button onclick=\"setTimeout(() => location = '/" + (i + 1) + "', "
                            + 150 * i + ")\">Go on</button>");
        }
        SERVER.serve("/4", "<title>4</title>");
        browser.open(SERVER.url() + "/0");
        for (int i = 0; i < 4; i++) {
            browser.press("Go on");
        }
        assertThat(browser.title()).isEqualTo("4");
    }

    @Test
    void pageThatIsLoadedAnewIsWaitedForToo(Browser browser) {
        SERVER.serve("/same", "<form><input name=a></form><a href='/same'>Again</a>");
        browser.open(SERVER.url() + "/same");
        browser.follow("Again");
        browser.type("a", "text");
        browser.leaveByKeys("[name=a]", Keys.ENTER);
        assertThat(browser.address()).endsWith("/same?a=text");
        assertThat(browser.value("[name=a]")).isEmpty();
        browser.back();
        assertThat(browser.address()).endsWith("/same");
    }

    @Test
    void whatLeadsAwayIsNotTakenForAnActThatStays(Browser browser) {
        SERVER.serve("/away", """
                <a href='/x'>Away</a><a id=here href='#here'>Here</a>
                <form><input name=a><input type=checkbox name=b><button>Send</button><button type=button>Stay</button></form>
                """);
        browser.open(SERVER.url() + "/away");
        refused(() -> browser.click("a[href='/x']"));
        refused(() -> browser.click("form button"));
        refused(() -> browser.keys("[name=a]", "text", Keys.ENTER));
        browser.click("a[href='#here']");
        browser.click("[name=b]");
        browser.click("button[type=button]");
        browser.keys("[name=a]", "text");
        assertThat(browser.value("[name=a]")).isEqualTo("text");
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(AssertionError.class).hasMessageContaining("leads to another page");
    }
}
