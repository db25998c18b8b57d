package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.oauth.scope.KnownScope;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A field that no schema knows, in every body: ignored, and refused to strict applications alone. */
class UnknownFieldsTest {

    private static final String UNKNOWN = "fieldOfTomorrow";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void unknownFieldIsNamedToStrictApplicationsAlone(Market market) {
        Registered strict = server.clients().register(Profile.STRICT, 0);
        Registered compatible = server.clients().register(Profile.COMPATIBLE, 0);
        Tokens ofStrict = tokens(strict, market);
        Tokens ofCompatible = tokens(compatible, market);
        Examples examples = new Examples(market, Map.of());
        Published.takingBearers(market)
                .filter(operation -> !examples.body(operation).isMissingNode())
                .filter(operation ->
                        operation.takes(GrantKind.AUTHORIZATION_CODE) || operation.takes(GrantKind.CLIENT_CREDENTIALS))
                .forEach(operation -> {
                    String body = ((ObjectNode) examples.body(operation))
                            .put(UNKNOWN, "x")
                            .toString();
                    String refused = call(operation, examples, strict, ofStrict.fitting(operation), body)
                            .body();
                    assertThat(refused).as(operation.id() + refused).contains("/JSON/" + UNKNOWN, "\"unknown\"");
                    assertThat(call(operation, examples, compatible, ofCompatible.fitting(operation), body)
                                    .body())
                            .as(operation.id())
                            .doesNotContain(UNKNOWN);
                });
    }

    /** A customer's token of every scope, and the application's own. */
    private static Tokens tokens(Registered app, Market market) {
        String everything = Arrays.stream(KnownScope.values())
                .filter(KnownScope::forCustomers)
                .map(KnownScope::scope)
                .collect(Collectors.joining(" "));
        return new Tokens(
                server.codeFlow()
                        .of(market, "SandboxUser1")
                        .asking(everything)
                        .tokens(app)
                        .get("access_token")
                        .asText(),
                Http.json(server.tokens().in(market).clientCredentials(app))
                        .get("access_token")
                        .asText());
    }

    private static HttpResponse<String> call(
            PublishedOperation operation, Examples examples, Registered app, String token, String body) {
        return server.http()
                .method(
                        operation.method().name(),
                        examples.path(operation),
                        body,
                        "Authorization",
                        "Bearer " + token,
                        "client_id",
                        app.id(),
                        "Content-Type",
                        Answer.JSON);
    }

    private record Tokens(String customers, String applications) {

        String fitting(PublishedOperation operation) {
            return operation.takes(GrantKind.AUTHORIZATION_CODE) ? customers : applications;
        }
    }
}
