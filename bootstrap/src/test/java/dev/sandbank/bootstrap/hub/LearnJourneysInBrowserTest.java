package dev.sandbank.bootstrap.hub;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a developer wants to do, from the catalog to the answer of the bank, without a line of code. */
@InBrowser
class LearnJourneysInBrowserTest {

    @AutoClose
    private final Hub hub = Hub.withReview();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void pointsOfHongKongAreFoundAndRedeemed_L1_L24(Scripts scripts, Browser browser) {
        Visitor ann = withApplication(browser, scripts);
        ann.opens("/catalog?market=hk").types("q", "pay points").presses("Show").reads("Pay with points");
        ann.follows("Pay with points").sees("Rewards in Hong Kong").follows("Try it: Pay with points");
        ann.sees("Try: Pay with points").presses("Send").sees("Try: Pay with points");
        ann.reads("200", "availablePointBalance", "Time taken");
    }

    @ParameterizedTest
    @EnumSource
    void dataSetIsSentAndReadFromTheBank_L38(Scripts scripts, Browser browser) throws IOException {
        Visitor ann = withApplication(browser, scripts);
        String example = Visitor.sent(
                        HttpRequest.newBuilder(URI.create(hub.sandbank().baseUrl() + "/data-sets/example.json"))
                                .build())
                .body();
        ann.opens("/test-data")
                .follows("define customers, accounts and history of your own")
                .sees("Data sets");
        ann.attaches("file", file("wrong.json", example.replace("\"SGD\"", "\"XXX\"")))
                .presses("Send the file");
        ann.sees("Data sets").reads("Faults of the file", "currency");
        ann.attaches("file", file("shop.json", example))
                .presses("Send the file")
                .sees("Corner shop");
        ann.presses("Use it").sees("Corner shop").reads("The space has the customers of the data set now.");

        ann.opens("/try/sg/listAccounts")
                .chooses("customer", "ada")
                .presses("Show")
                .sees("Try: List accounts");
        ann.presses("Send")
                .sees("Log in")
                .types("userId", "ada")
                .types("password", "correct-horse")
                .presses("Log in");
        ann.sees("Shop asks for access").reads("Ada Tan").presses("All").presses("Authorize");
        ann.sees("Try: List accounts").reads("Answer", "3955.5", "Everyday");
    }

    private Visitor withApplication(Browser browser, Scripts scripts) {
        return hub.developer("ann", browser, scripts)
                .opens("/apps/new")
                .types("name", "Shop")
                .presses("Create application")
                .sees("Shop");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
