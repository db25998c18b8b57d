package dev.sandbank.http.hub.production;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.AdminUseCases;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** A developer with an application, and an administrator. */
public final class ProductionScene implements AutoCloseable {

    static final String NEW = "/production/new";

    public final HubWorld world = new HubWorld(new TestServer());
    public final HubPages ann = world.developer("ann");
    public final HubPages olu = world.administrator("olu");
    public final ClientId shop = world.applicationOf("ann");

    /** All that is typed to ask for one market. */
    static Map<String, String> details(String market) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("markets", market);
        typed.put("company", "Ann & Co");
        typed.put("address", "1 Main Street\nSingapore");
        typed.put("number", "201912345K");
        typed.put("person", "Ann Lee");
        typed.put("site", "https://ann.example");
        return typed;
    }

    /** Asks for one market; the path of the request. */
    public String request(String market) {
        HttpResponse<String> sent = ann.submit(ann.open(NEW), NEW, details(market));
        assertThat(sent.statusCode()).isEqualTo(200);
        return sent.uri().getPath();
    }

    /** The path of the same request for administrators. */
    public static String review(String path) {
        return "/admin" + path;
    }

    public HttpResponse<String> decide(String path, String verdict, String text) {
        return decide(olu.open(review(path)), path, verdict, text);
    }

    HttpResponse<String> decide(HttpResponse<String> page, String path, String verdict, String text) {
        return olu.send(page, review(path) + "/decide", Map.of("verdict", verdict, "text", text));
    }

    /** What is done at the command line. */
    AdminUseCases admin() {
        return AdminUseCases.over(
                world.server().stores(), world.server().ports(), new Actor(Actor.Kind.COMMAND_LINE, "root"));
    }

    @Override
    public void close() {
        world.close();
    }
}
