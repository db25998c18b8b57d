package dev.sandbank.http.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.Map;

/** A developer with an application, at the pages on which calls are tried. */
final class TryScene implements AutoCloseable {

    static final String ACCOUNTS = "/try/sg/listAccounts";

    private final HubWorld world;
    private final HubPages ann;
    private final String app;

    TryScene() {
        this(new TestServer());
    }

    TryScene(TestServer server) {
        this.world = new HubWorld(server);
        this.ann = world.developer("ann");
        this.app = world.applicationOf("ann").value();
    }

    HubWorld world() {
        return world;
    }

    HubPages ann() {
        return ann;
    }

    String app() {
        return app;
    }

    /** The page of an operation. */
    HttpResponse<String> page(String path) {
        return ann.open(path + (path.contains("?") ? "&" : "?") + "app=" + app);
    }

    /** Presses the button of a page, and follows to where it leads. */
    HttpResponse<String> press(String path, HttpResponse<String> page, Map<String, String> typed) {
        return ann.submit(page, path.replaceFirst("\\?.*", "") + "/send", typed);
    }

    /** Opens the page and presses. */
    HttpResponse<String> tried(String path, Map<String, String> typed) {
        return press(path, page(path), typed);
    }

    /** Logs in and agrees as the page of the bank is filled. */
    HttpResponse<String> agrees(HttpResponse<String> logInPage) {
        assertThat(logInPage.body()).contains("action=\"/customer/login\"");
        HttpResponse<String> consent = ann.submit(logInPage, "/customer/login", Map.of());
        assertThat(consent.body()).contains("action=\"/customer/consent\"");
        return ann.submit(consent, "/customer/consent", Map.of("decision", "authorize"));
    }

    static String location(HttpResponse<String> response) {
        return Http.header(response, "Location");
    }

    @Override
    public void close() {
        world.close();
    }
}
