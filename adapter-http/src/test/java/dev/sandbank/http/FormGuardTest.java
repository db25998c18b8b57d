package dev.sandbank.http;

import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.hub.HubPages;
import dev.sandbank.http.hub.HubWorld;
import dev.sandbank.http.operation.Operation;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends every form from a logged-in customer's browser, but without the token of its page. */
class FormGuardTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private static final AtomicInteger DEVELOPERS = new AtomicInteger();

    private static Registered app;

    @BeforeAll
    static void start() {
        app = server.clients().register();
    }

    /** The paths come from the web server itself, so that a form that was registered in another way is found too. */
    static Stream<String> forms() {
        return server.pathsTaking("POST").stream().filter(path -> path.startsWith("/customer"));
    }

    /** All others are of the hub. */
    static Stream<String> hubForms() {
        return server.pathsTaking("POST").stream()
                .filter(path -> !path.startsWith(Operation.API_BASE) && !path.startsWith("/customer"));
    }

    @Test
    void everyFormOfTheBankIsTested() {
        assertThat(forms())
                .contains(
                        "/customer/login",
                        "/customer/consent",
                        "/customer/logout",
                        "/customer/grants/revoke",
                        "/customer/one-time-code");
    }

    @Test
    void noPathTakesAVerbThatNeedsNoToken() {
        Stream<String> others = Stream.of("PUT", "PATCH", "DELETE").flatMap(verb -> server.pathsTaking(verb).stream());
        assertThat(others).allMatch(path -> path.startsWith(Operation.API_BASE));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void case18FormWithoutItsTokenIsForbiddenAndDoesNothing(String path) {
        JsonNode tokens = server.codeFlow().tokens(app);
        BankPages browser = new BankPages(server.http());
        browser.logIn(browser.authorize(BankPages.request(app, "SG")), "SandboxUser1", "P@ssUser1$");
        String cookie = browser.cookie();
        Map<String, List<String>> fields = everyField(browser.get("/customer/grants"));
        int grants = server.stores().grants().all().size();

        for (List<String> token : List.of(List.<String>of(), List.of(""), List.of("x"))) {
            fields.put("csrf", token);
            HttpResponse<String> response = browser.post(path, fields);

            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body()).contains("This form can no longer be used");
            assertThat(Http.header(response, "Location")).isEmpty();
            assertNothingLeaks(response);
        }
        assertThat(browser.cookie()).isEqualTo(cookie);
        assertThat(browser.get("/customer/grants").body()).contains("You are logged in");
        assertThat(server.stores().grants().all()).hasSize(grants);
        assertThat(server.opens(app, tokens)).isTrue();
    }

    @Test
    void everyFormOfTheHubIsTested() {
        assertThat(hubForms())
                .contains(
                        "/login", "/logout", "/get-started", "/activate", "/account/password", "/teams/{team}/delete");
    }

    @ParameterizedTest
    @MethodSource("hubForms")
    void case18FormOfTheHubWithoutItsTokenDoesNothing(String path) {
        HubWorld world = new HubWorld(server);
        String who = "dev" + DEVELOPERS.incrementAndGet();
        HubPages developer = world.administrator(who);
        String team = Http.header(
                developer.send(developer.open("/teams/new"), "/teams/new", Map.of("name", "Guarded")), "Location");
        String page = team.substring(0, team.indexOf('?'));
        String target = path.replace("/teams/{team}", page)
                .replace(
                        "{registration}",
                        world.registrationOf(who + "@example.com").id().value())
                .replaceAll("\\{[a-zA-Z]+}", "0123456789abcdef");
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "name",
                "Changed",
                "email",
                "a@example.com",
                "confirm",
                "Guarded",
                "session",
                "others",
                "terms",
                "yes"));
        fields.putAll(Map.of("addresses", "b@example.com", "role", "member", "country", "SG", "userId", "any"));

        for (String token : List.of("", "x")) {
            fields.put("csrf", token);
            HttpResponse<String> response = developer.post(target, fields);

            assertThat(response.statusCode()).isIn(403, 303);
            assertThat(Http.header(response, "Location")).doesNotContain("done=");
        }
        assertThat(developer.open(page).body())
                .contains("<h1><bdi>Guarded</bdi>")
                .doesNotContain("b@example.com");
        assertThat(world.mailsTo("a@example.com")).isEmpty();
    }

    /** All fields that the forms need to do their act. */
    private static Map<String, List<String>> everyField(HttpResponse<String> grantsPage) {
        Map<String, List<String>> fields = BankPages.fields(grantsPage);
        assertThat(fields).containsKeys("csrf", "grant");
        fields.put("request", List.of(Http.encode(BankPages.request(app, "SG"))));
        fields.put("decision", List.of("authorize"));
        fields.put("account", List.of("any"));
        fields.put("userId", List.of("SandboxUser1"));
        fields.put("password", List.of("P@ssUser1$"));
        return fields;
    }
}
