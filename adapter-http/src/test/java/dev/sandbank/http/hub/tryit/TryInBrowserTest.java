package dev.sandbank.http.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.hub.docs.model.JsonText;
import dev.sandbank.http.page.HtmlValidator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Calls are tried in Chromium, by a developer who is logged in. */
@InBrowser
class TryInBrowserTest {

    private static final String TRANSFER = "/try/sg/preparePersonalTransfer";
    private static final String COOKIE = "sandbank_hub";

    @AutoClose
    private final TryScene scene = new TryScene();

    private final String origin = "http://127.0.0.1:" + scene.world().server().port();

    @Test
    void accountsOfACustomerAreReadInTheSameTab_L25_L28(Browser browser) {
        logIn(browser);
        browser.open(origin + "/docs/sg/accounts/listAccounts");
        browser.follow("Try it: List accounts");
        check(browser, "the form");

        browser.press("Send");
        assertThat(browser.value("[name=userId]", "value")).isEqualTo("SandboxUser1");
        browser.press("Log in");
        browser.pressFirst("Authorize");

        browser.await("#answer");
        assertThat(browser.text("#answer")).contains("200");
        assertThat(browser.text("main")).contains("SandboxUser1 let Budget Buddy in");
        assertThat(browser.address()).doesNotContain("code=", "state=");
        assertThat(browser.source()).doesNotContain("sbk_at_", "sbk_rt_", "sbk_ac_");
        String readable = String.valueOf(browser.script(
                "return document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"));
        assertThat(readable).doesNotContain("sbk_");
        check(browser, "the answer");
    }

    @Test
    void transferGoesOnAfterTheCode(Browser browser) {
        logIn(browser);
        browser.open(origin + "/try/gb/prepareExternalTransfer");
        browser.press("Send");
        browser.press("Log in");
        browser.pressFirst("Authorize");
        browser.press("Send");
        browser.await("#answer");

        browser.open(origin + "/try/gb/executeExternalTransfer");
        browser.press("Send");
        browser.await("#one-time-code");
        check(browser, "the code");
        browser.press("Present the code");
        browser.leave(".tone-success a");
        browser.press("Send");

        browser.await("#answer");
        assertThat(browser.text("#answer")).contains("200");
        check(browser, "the confirmation");
    }

    @Test
    void writeIsSentOnceHoweverOftenItIsPressedReloadedOrGoneBackTo_L36(Browser browser) {
        scene.agrees(scene.tried(TRANSFER, Map.of()));
        logIn(browser);
        browser.open(origin + TRANSFER);
        browser.script("const form = document.querySelector('form.try'); form.submit(); form.submit();");
        browser.await("#answer");
        assertThat(sent()).isEqualTo(1);

        browser.script("location.reload()");
        browser.await("#answer");
        browser.back();
        browser.await("form.try");
        browser.press("Send");
        browser.await("#answer");
        assertThat(sent()).isEqualTo(1);

        browser.leave("section[aria-labelledby=history] tbody a");
        browser.press("Send");
        browser.await(".error-summary");
        assertThat(browser.text(".error-summary")).contains("Say that you mean it");
        assertThat(sent()).isEqualTo(1);
        check(browser, "the repetition that has to be meant");
    }

    private long sent() {
        return scene.calls().stream()
                .filter(call -> call.operation().equals("preparePersonalTransfer"))
                .count();
    }

    @Test
    void bodyFoldsWithoutScriptsAndIsCopiedWhole_L32(Browser browser) {
        logIn(browser);
        browser.scripts(false);
        browser.open(origin + "/try/sg/referenceDataApac");
        browser.press("Send");
        browser.await(".json summary");
        String unfolded = browser.text(".json");
        assertThat(unfolded).contains("\n", "{").doesNotContain("…");

        browser.click(".json summary");
        assertThat(browser.text(".json").length()).isLessThan(unfolded.length());
        assertThat(browser.count(".json details:not([open])")).isEqualTo(1);
        browser.scripts(true);
        browser.open(browser.address());
        browser.click(".json summary");
        check(browser, "a folded body");
        assertThat(String.valueOf(browser.script("return document.querySelector('.json').textContent")))
                .isEqualTo(JsonText.indented(String.valueOf(browser.script("return [...document.querySelectorAll("
                                + "'details.fold')].find(each => each.innerText.startsWith('Body as'))"
                                + ".querySelector('code').textContent")))
                        .orElseThrow());
    }

    @Test
    void pagesAreValid() {
        for (String path :
                List.of("/try/sg/referenceDataApac", "/try/gb/preparePersonalTransfer", "/try/sg/authorize")) {
            assertThat(HtmlValidator.objectionsTo(scene.page(path).body()))
                    .as(path)
                    .isEmpty();
        }
        assertThat(HtmlValidator.objectionsTo(
                        scene.tried("/try/sg/referenceDataApac", Map.of()).body()))
                .isEmpty();
        assertThat(HtmlValidator.objectionsTo(scene.tried("/try/sg/referenceDataApac", Map.of("more", "Cookie: x"))
                        .body()))
                .isEmpty();
    }

    private void logIn(Browser browser) {
        browser.open(origin + "/styleguide");
        browser.cookie(COOKIE, scene.ann().cookie(COOKIE));
    }

    private static void check(Browser browser, String name) {
        for (boolean dark : List.of(false, true)) {
            browser.dark(dark);
            browser.width(dark ? Browser.PHONE : Browser.DESKTOP);
            assertThat(browser.accessibilityViolations()).as(name).isEmpty();
            assertThat(browser.sidewaysScroll()).as(name).isZero();
        }
        browser.dark(false);
        browser.width(Browser.DESKTOP);
    }
}
