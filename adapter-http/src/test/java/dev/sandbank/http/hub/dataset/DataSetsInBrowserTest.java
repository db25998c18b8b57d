package dev.sandbank.http.hub.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.dataset.read.SetFiles;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import dev.sandbank.http.hub.HubWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are sent by a person, in Chromium. */
@InBrowser
class DataSetsInBrowserTest {

    @AutoClose
    private final HubWorld world = new HubWorld(new TestServer());

    private final String root = "http://127.0.0.1:" + world.server().port();

    @TempDir
    private Path folder = Path.of("");

    /** A page tells the limit and the size; the browser never says that the connection broke. */
    @Test
    void tooLargeAFileIsAnsweredByThePage_L39(Browser browser) throws IOException {
        world.developer("ann");
        browser.open(root + "/login");
        browser.type("userId", "ann");
        browser.type("password", HubWorld.PASSWORD);
        browser.press("Log in");

        send(browser, " ".repeat(DataSetLimits.BYTES + 1));
        assertThat(browser.text("main")).contains("it has 5,242,881 bytes; a data set has at most 5,242,880");
        send(browser, " ".repeat(10 * DataSetLimits.BYTES));
        assertThat(browser.title()).startsWith("This request cannot be answered");
        assertThat(browser.text("main"))
                .contains("The form with the data set has 52,4")
                .contains("at most 5,242,880");

        send(browser, SetFiles.WITH_CARD_AND_PAYEES);
        assertThat(browser.text("main")).contains("The data set is stored.", "with 1 credit card, 4 payees");
        for (boolean dark : List.of(false, true)) {
            browser.dark(dark);
            assertThat(browser.accessibilityViolations()).isEmpty();
        }
        browser.width(Browser.PHONE);
        assertThat(browser.sidewaysScroll()).isZero();
    }

    private void send(Browser browser, String content) throws IOException {
        browser.open(root + "/data-sets");
        browser.keys(
                "input[type='file']",
                Files.writeString(folder.resolve("set.json"), content).toString());
        browser.press("Send the file");
        assertThat(browser.address()).startsWith(root + "/data-sets");
    }
}
