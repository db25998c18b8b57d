package dev.sandbank.http.hub.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A developer with an application, and what the tests of its pages do again and again. */
final class ApplicationScene implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("id=\"client-id\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern SECRET = Pattern.compile("id=\"client-secret\"[^>]*value=\"([^\"]*)\"");

    private final HubWorld world = new HubWorld(new TestServer());
    private final HubPages ann = world.developer("ann");
    private String path = made("Shop");

    HubWorld world() {
        return world;
    }

    /** Who owns the application. */
    HubPages ann() {
        return ann;
    }

    /** The path of the application's page. */
    String path() {
        return path;
    }

    /** Its page. */
    HttpResponse<String> page() {
        return ann.open(path);
    }

    Client client() {
        return world.server()
                .stores()
                .clients()
                .find(new ClientId(path.substring("/apps/".length())))
                .orElseThrow();
    }

    /** Opens a page below that of the application and sends its form there with some fields changed. */
    HttpResponse<String> sends(String below, Map<String, String> typed) {
        return ann.send(ann.open(path + below), path + below, typed);
    }

    /** Makes an application and returns the path of its page. */
    String made(String name) {
        HttpResponse<String> page = ann.open("/apps/new");
        return "/apps/" + idOn(ann.submit(page, "/apps/new", Map.of("name", name, "space", "own")));
    }

    /** From here on the application has another id. */
    void isNowAt(String id) {
        path = "/apps/" + id;
    }

    static String idOn(HttpResponse<String> page) {
        return found(ID, page);
    }

    static String secretOn(HttpResponse<String> page) {
        return found(SECRET, page);
    }

    static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }

    @Override
    public void close() {
        world.close();
    }
}
