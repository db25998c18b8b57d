package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.call.CallEntryFixture;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import dev.sandbank.http.operation.Operation;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may open or send what at the hub: every route of the server, walked by everybody. */
class RolesOfRoutesTest {

    /** Whom a route is for; a route that no row fits fails the test. The first row that fits counts. */
    private static final String TABLE = """
            /draft/(apps|teams|test-data|data-sets)/.*\\{.*                                         writer
            /admin(/.*)?                                                            administrator
            /account(/.*)?                                                          developer
            /apps(/new|/secret)?                                                    developer
            /apps/\\{application}/(edit|icon|regenerate|reset-space)               holder
            /apps/\\{application}(/.*)?                                             member
            /teams/invitation                                                       anybody
            /teams(/new|/answer|/switch)?                                           developer
            /teams/\\{team}/reset-space                                            manager
            /teams/\\{team}(/.*)?                                                   member
            /support/(start|faq|contact)                                            anybody
            /calls/live/(events|since)                                              anybody
            /calls(/live)?|/usage(/calls.csv)?                                                     developer
            /calls/\\{call}                                                         member
            /support(/new)?                                                         developer
            /support/\\{thread}(/.*)?                                               writer
            /production(/new)?                                                      developer
            /production/\\{request}(/.*)?                                           writer
            /(login|logout|get-started|owner|outbox.*)                   anybody
            /(activate|activation-link|confirm-email|reset-password|forgot-.*)      anybody
            /login/code                                                             waiting
            /test-data/spaces/\\{space}/(reset|clock)                              manager
            /test-data/spaces/\\{space}/export                                     member
            /test-data(/\\{market})?|/guide.*                                      anybody
            /try/(return|begin-again)                                               anybody
            /try/.*                                                                 developer
            /data-sets                                                              developer
            /data-sets/(schema|example).json                                        anybody
            /data-sets/\\{set\\}(/.*)?                                               writer
            /catalog|/docs.*                                                        anybody
            /|/errors|/styleguide|/callback|/livez|/readyz|/(assets|openapi|icons)/.* anybody
            /clients.crl                                                            anybody
            """;

    private static final HubWorld WORLD = new HubWorld(new TestServer());
    private static final Map<String, HubPages> ACTORS = new LinkedHashMap<>();
    private static final Map<String, String> IDS = new LinkedHashMap<>();

    private record Route(String verb, String path) {
        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    @BeforeAll
    static void people() {
        ACTORS.put("visitor", WORLD.visitor());
        ACTORS.put("administrator", WORLD.administrator("olu"));
        ACTORS.put("developer", WORLD.developer("zed"));
        HubPages owner = WORLD.developer("ann");
        ACTORS.put("owner", owner);
        String team = owner.submit(owner.open("/teams/new"), "/teams/new", Map.of("name", "Payments"))
                .uri()
                .getPath();
        for (String role : List.of("administrator", "member")) {
            String name = role.equals("member") ? "mia" : "tad";
            owner.send(owner.open(team), team + "/invite", Map.of("addresses", name + "@example.com", "role", role));
            HubPages joined = WORLD.developer(name);
            joined.send(joined.open("/teams"), "/teams/answer", Map.of("answer", "accept"));
            ACTORS.put("team " + role, joined);
        }
        String application = WORLD.applicationOf("ann").value();
        var stores = WORLD.server().stores();
        stores.transactions()
                .run(() -> stores.ownedApplications()
                        .share(new ClientId(application), new TeamId(team.replace("/teams/", ""))));
        IDS.put("team", team.replace("/teams/", ""));
        IDS.put("application", application);
        IDS.put(
                "space",
                stores.teams()
                        .require(new TeamId(team.replace("/teams/", "")))
                        .space()
                        .value());
        IDS.put("developer", WORLD.idOf("zed").value());
        IDS.put("member", WORLD.idOf("mia").value());
        WORLD.server()
                .stores()
                .callEntries()
                .add(List.of(CallEntryFixture.answered("call-1", new ClientId(application), Instant.EPOCH)));
        IDS.put("call", "call-1");
        IDS.put("registration", WORLD.registrationOf("zed@example.com").id().value());
    }

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    /** The routes come from the server itself, so that a new one without a row is found. */
    static Stream<Route> routes() {
        return Stream.of("GET", "POST")
                .flatMap(verb -> WORLD.server().pathsTaking(verb).stream().map(path -> new Route(verb, path)))
                .filter(route -> !route.path().startsWith(Operation.API_BASE)
                        && !route.path().startsWith("/gcb/")
                        && !route.path().startsWith("/customer"));
    }

    /** ASVS 8.2.1; SECURITY-CASES 85: a developer's session on the routes of administrators is refused with 403. */
    @ParameterizedTest
    @MethodSource("routes")
    void case85EveryRouteLetsInOnlyThoseItIsFor(Route route) {
        String who = rowOf(route.path());
        for (Map.Entry<String, HubPages> actor : ACTORS.entrySet()) {
            String expected = expected(who, actor.getKey());
            if (expected.equals("open") && route.verb().equals("POST")) {
                // What happens then is told by the tests of the page.
                continue;
            }
            assertThat(answer(actor.getValue(), route))
                    .as("%s by %s", route, actor.getKey())
                    .isIn((Object[])
                            (expected.equals("open") ? new String[] {"open", "absent"} : new String[] {expected}));
        }
    }

    /** SECURITY-CASES 85: the token of an application opens no page, with a session or without. */
    @Test
    void case85TokenOfADeveloperOpensNoRouteOfAdministrators() {
        TestClients.Registered app = WORLD.server().clients().register();
        String token = WORLD.server().codeFlow().tokens(app).get("access_token").asText();
        for (Route route : routes().filter(
                        each -> each.path().startsWith("/admin") && each.verb().equals("GET"))
                .toList()) {
            String path = filled(route.path());
            assertThat(location(actor("visitor").get(path, "Authorization", "Bearer " + token)))
                    .startsWith("/login");
            assertThat(actor("developer")
                            .get(path, "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    /** A form that is given back after a log-in is for whom the form is for. */
    private static String rowOf(String path) {
        return TABLE.lines()
                .map(line -> line.split(" +"))
                .filter(row ->
                        path.matches(row[0]) || path.replaceFirst("^/draft", "").matches(row[0]))
                .map(row -> row[1])
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row says whom " + path + " is for"));
    }

    private static String expected(String who, String actor) {
        if (who.equals("anybody")) {
            return "open";
        }
        if (actor.equals("visitor") || who.equals("waiting")) {
            return "log-in";
        }
        return switch (who) {
            case "developer" -> "open";
            case "administrator" -> actor.equals("administrator") ? "open" : "forbidden";
            case "member" -> actor.equals("developer") || actor.equals("administrator") ? "absent" : "open";
            case "manager" ->
                switch (actor) {
                    case "owner", "team administrator" -> "open";
                    case "team member" -> "forbidden";
                    default -> "absent";
                };
            case "holder" ->
                switch (actor) {
                    case "owner" -> "open";
                    case "team administrator", "team member" -> "forbidden";
                    default -> "absent";
                };
            case "writer" -> "absent";
            default -> throw new AssertionError(who);
        };
    }

    private static String answer(HubPages actor, Route route) {
        String path = filled(route.path());
        HttpResponse<String> response =
                route.verb().equals("GET") ? actor.get(path) : actor.post(path, Map.of("csrf", csrf(actor)));
        if (response.statusCode() == 303 && location(response).startsWith("/login")) {
            return "log-in";
        }
        if (response.statusCode() == 303 && path.startsWith("/draft/")) {
            // There is no such form, so nothing is given back.
            return "absent";
        }
        return switch (response.statusCode()) {
            case 403 -> "forbidden";
            // What is not known is not told apart from what is somebody else's, whichever of the two statuses it has.
            case 404, 400, 401 -> "absent";
            default -> "open";
        };
    }

    private static String csrf(HubPages actor) {
        HttpResponse<String> page = actor.open("/teams");
        String form = page.body().contains("action=\"/logout\"") ? "/logout" : "/login";
        return HubPages.hidden(page, form).getOrDefault("csrf", "");
    }

    private static String location(HttpResponse<String> response) {
        return Http.header(response, "Location");
    }

    private static String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> id : IDS.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled.replaceAll("\\{[a-z]+}", "0123456789abcdef");
    }

    private static HubPages actor(String name) {
        return Objects.requireNonNull(ACTORS.get(name), name);
    }
}
