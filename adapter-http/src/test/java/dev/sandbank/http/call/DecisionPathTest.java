package dev.sandbank.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.domain.call.PathStep;
import dev.sandbank.domain.call.PathStep.Outcome;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The entry of a call says what was called, how it was answered, and at which step it was refused. */
class DecisionPathTest {

    @AutoClose
    private final KeptWorld world = new KeptWorld();

    private final TestServer server = world.server();
    private final Registered app = server.clients().register();

    @Test
    void callThatGoesWellHasNoPath() {
        String token = token();
        HttpResponse<String> answer = accounts("Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(200);
        CallEntry entry = world.newest();
        assertThat(entry.made().route()).isEqualTo("/v1/accounts");
        assertThat(entry.made().market()).isEqualTo("sg");
        assertThat(entry.requestId()).isEqualTo(Http.header(answer, "citiuuid"));
        assertThat(entry.client().value()).isEqualTo(app.id());
        assertThat(entry.path()).isEmpty();
        assertThat(world.entries()).extracting(each -> each.made().operation()).contains("authorizationCodeToken");
    }

    @Test
    void wrongGrantKindIsRefusedByAuthorize() {
        String own = own(app);
        HttpResponse<String> answer = accounts("Authorization", "Bearer " + own);

        assertThat(answer.statusCode()).isEqualTo(403);
        CallEntry entry = world.newest();
        assertThat(refused(entry).name()).isEqualTo("authorize");
        assertThat(refused(entry).expected()).contains("authorization_code").contains("sg");
        assertThat(refused(entry).came()).contains("client_credentials", "market sg");
        assertThat(names(entry, Outcome.PASSED))
                .containsExactly("resolve", "correlate", "certify", "authenticate", "bind", "keep to approval");
        assertThat(names(entry, Outcome.NOT_REACHED))
                .containsExactly("admit", "negotiate", "validate", "market of path", "misbehave", "handle");
        assertThat(entry.answer().reason()).isEqualTo("GRANT_KIND_WRONG");
        assertThat(entry.answer().hint()).contains("This needs a customer's token");
        assertThat(Http.header(answer, "Sandbank-Hint"))
                .startsWith("This needs a customer's token")
                .endsWith("See http://127.0.0.1:" + server.port() + "/calls/" + entry.id() + ".")
                .hasSizeLessThanOrEqualTo(300);
    }

    /** L45: an expired token counts for the application that it was issued to, and a wrong secret for the one named. */
    @Test
    void callThatOnlyNamesItsApplicationIsKeptApart_L45() {
        String token = token();
        server.clock().advance(Duration.ofHours(1));
        HttpResponse<String> late = accounts("Authorization", "Bearer " + token);
        assertThat(late.statusCode() + late.body()).startsWith("401");
        assertThat(Http.header(late, "Sandbank-Hint")).contains("expired at").contains("/calls/");
        CallEntry expired = world.newest();
        assertThat(expired.proved()).isFalse();
        assertThat(expired.client().value()).isEqualTo(app.id());
        assertThat(refused(expired).name()).isEqualTo("authenticate");
        assertThat(refused(expired).came())
                .isEqualTo("a bearer token of " + Veiled.of(token) + "; no client_id header");

        server.tokens().clientCredentials(new Registered(app.id(), "wrong"));
        assertThat(world.newest().proved()).isFalse();
        assertThat(refused(world.newest()).name()).isEqualTo("authenticate application");

        accounts("client_id", app.id());
        assertThat(refused(world.newest()).came()).startsWith("no Authorization header; client_id header of ");
        int before = world.entries().size();
        HttpResponse<String> nobody = accounts("client_id", "nobody");
        HttpResponse<String> unnamed = accounts();
        assertThat(world.entries()).hasSize(before);
        assertThat(Http.header(nobody, "Sandbank-Hint")).contains("/calls/");
        assertThat(Http.header(unnamed, "Sandbank-Hint")).doesNotContain("/calls/");
    }

    @Test
    void rateLimitAndFieldsAndTheBankItselfAreSteps() {
        Registered slow = server.clients().register(Profile.COMPATIBLE, 1);
        String own = own(slow);
        accounts("Authorization", "Bearer " + own);
        server.tokens().clientCredentials(slow);
        assertThat(world.newest().answer().status()).isEqualTo(429);
        assertThat(refused(world.newest()).name()).isEqualTo("admit");
        assertThat(refused(world.newest()).expected()).isEqualTo("a call left of 1 in 60 seconds");

        String token = token();
        get("/v1/accounts/nothing", "Authorization", "Bearer " + token);
        assertThat(refused(world.newest()).name()).isIn("validate", "handle");
        assertThat(world.newest().made().route()).isEqualTo("/v1/accounts/{accountId}");
        get("/v1/nothing/here", "Authorization", "Bearer " + token, "client_id", app.id());
        assertThat(refused(world.newest()).name()).isEqualTo("resolve");
        assertThat(world.newest().made().route()).startsWith("a path of ").contains("sha256");
    }

    private static List<String> names(CallEntry entry, Outcome outcome) {
        return entry.path().stream()
                .filter(step -> step.outcome() == outcome)
                .map(PathStep::name)
                .toList();
    }

    private static PathStep refused(CallEntry entry) {
        List<PathStep> refused = entry.path().stream()
                .filter(step -> step.outcome() == Outcome.REFUSED)
                .toList();
        assertThat(refused).hasSize(1);
        return refused.get(0);
    }

    private String own(Registered of) {
        return Http.json(server.tokens().clientCredentials(of))
                .path("access_token")
                .asText();
    }

    private String token() {
        JsonNode tokens = server.codeFlow().tokens(app);
        return tokens.path("access_token").asText();
    }

    private HttpResponse<String> accounts(String... headers) {
        return get("/v1/accounts", headers);
    }

    private HttpResponse<String> get(String path, String... headers) {
        return server.http().get(path, headers);
    }
}
