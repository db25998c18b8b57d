package dev.sandbank.bootstrap.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.browser.Browser;
import dev.sandbank.http.browser.InBrowser;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a refused call to its cause. */
@InBrowser
class CallLogInBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @AutoClose
    private final Hub hub = Hub.withReview();

    @ParameterizedTest
    @EnumSource
    void causeOfA401IsFoundByItsHintAndInTheList_L48(Scripts scripts, Browser browser) {
        Visitor ann = hub.developer("ann", browser, scripts);
        ann.opens("/apps/new")
                .types("name", "Shop")
                .presses("Create application")
                .sees("Shop");
        String id = ann.value("#client-id");
        HttpResponse<String> refused = refused(id);
        assertThat(refused.statusCode()).isEqualTo(401);
        String hint = refused.headers().firstValue("Sandbank-Hint").orElseThrow();
        String entry = hint.substring(hint.indexOf("http://"), hint.length() - 1);
        waitFor(entry);

        ann.opens(entry)
                .sees("Call of clientCredentialsToken")
                .reads("Decision path", "authenticate application", "Refused");
        ann.opens("/calls?status=401").sees("Call log").reads("clientCredentialsToken", "named only");
    }

    /** A program that has the wrong secret. */
    private HttpResponse<String> refused(String id) {
        String basic = Base64.getEncoder().encodeToString((id + ":wrong").getBytes(StandardCharsets.UTF_8));
        return Visitor.sent(
                HttpRequest.newBuilder(URI.create(hub.sandbank().apiUrl() + "/clientCredentials/oauth2/token/sg/gcb"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=/api"))
                        .build());
    }

    /** Entries are stored in rounds, so that no call waits for the disk. */
    private void waitFor(String entry) {
        String id = entry.substring(entry.lastIndexOf('/') + 1);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (hub.sandbank().admin().calls().find().find(id).isEmpty()) {
            assertThat(System.nanoTime()).as("the entry is stored").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
