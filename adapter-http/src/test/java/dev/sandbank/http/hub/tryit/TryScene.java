package dev.sandbank.http.hub.tryit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A developer with an application, at the pages on which calls are tried. */
final class TryScene implements AutoCloseable {

    private final List<CallLog.Call> calls = new CopyOnWriteArrayList<>();
    private final HubWorld world = new HubWorld(new TestServer(calls::add));
    private final HubPages ann = world.developer("ann");
    private final String app = world.applicationOf("ann").value();

    HubWorld world() {
        return world;
    }

    HubPages ann() {
        return ann;
    }

    String app() {
        return app;
    }

    /** What was written to the log of calls. */
    List<CallLog.Call> calls() {
        return calls;
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

    /** Logs in, as the page of the bank is filled, and presses "authorize". */
    HttpResponse<String> authorized(HttpResponse<String> logInPage) {
        assertThat(logInPage.body()).contains("action=\"/customer/login\"");
        return authorizes(ann.submit(logInPage, "/customer/login", Map.of()));
    }

    private HttpResponse<String> authorizes(HttpResponse<String> consentPage) {
        return ann.send(consentPage, "/customer/consent", Map.of("decision", "authorize"));
    }

    /** Logs in and agrees, and comes back. */
    HttpResponse<String> agrees(HttpResponse<String> logInPage) {
        return back(authorized(logInPage));
    }

    /** Agrees as a customer who is logged in already, and comes back. */
    HttpResponse<String> lets(HttpResponse<String> consentPage) {
        return back(authorizes(consentPage));
    }

    private HttpResponse<String> back(HttpResponse<String> sent) {
        return ann.open(location(sent).replaceFirst("^https?://[^/]*", ""));
    }

    /** The body of the answer on a page, as the file has it. */
    String downloaded(HttpResponse<String> page) {
        return ann.get(found(page, "href=\"([^\"]*/body)\"")).body();
    }

    /** Makes an application one of ann's. */
    void gives(String id) {
        var stores = world.server().stores();
        stores.transactions().run(() -> {
            stores.ownedApplications().give(new ClientId(id), world.idOf("ann"));
            return true;
        });
    }

    /** Limits the application. */
    void limits(int perMinute) {
        var clients = world.server().stores().clients();
        Client it = clients.find(new ClientId(app)).orElseThrow();
        clients.replace(new Client(
                it.id(),
                it.space(),
                it.name(),
                it.description(),
                it.icon(),
                it.redirectUris(),
                it.origins(),
                it.secrets(),
                it.grantKinds(),
                it.scopes(),
                it.profile(),
                new RateLimit(perMinute),
                it.suspended(),
                it.createdAt(),
                it.approval()));
    }

    /** Ends all that the application holds. */
    void revokesAll() {
        var stores = world.server().stores();
        ClientId id = new ClientId(app);
        var now = world.server().clock().instant();
        stores.transactions().run(() -> {
            stores.accessTokens()
                    .liveOf(id, now, 100)
                    .forEach(token -> stores.accessTokens().revoke(token.id(), now));
            stores.grants()
                    .liveOf(id, now, 100)
                    .forEach(grant -> stores.grants().revoke(grant.id(), now));
            return true;
        });
    }

    /** How many calls the history has. */
    int rows(HttpResponse<String> page) {
        String history = page.body().replaceFirst("(?s).*<h2 id=\"history\">", "");
        return history.split("<tr", -1).length - 2;
    }

    /** What a page has at a place. */
    String found(HttpResponse<String> page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1).replace("&amp;", "&");
    }

    static String location(HttpResponse<String> response) {
        return Http.header(response, "Location");
    }

    @Override
    public void close() {
        world.close();
    }
}
