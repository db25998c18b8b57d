package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every coded field of every operation, with a value that reference data lacks. */
class CodedInputTest {

    private static final Contract CONTRACT = Contract.load();
    private static final String NO_SUCH_CODE = "NO_SUCH_CODE";

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
    void valuesThatReferenceDataLacksAreNamed(Market market) {
        MarketCaller caller = new MarketCaller(server, server.clients().register(Profile.COMPATIBLE, 0), market);
        Examples examples = caller.examples();
        Published.takingBearers(market).forEach(operation -> {
            OperationSchemas schemas = CONTRACT.schemas(operation.id());
            schemas.queryParameters().stream()
                    .filter(parameter -> isCoded(parameter.path("schema")))
                    .map(parameter -> parameter.path("name").asText())
                    .forEach(name ->
                            assertNamed(operation, name, caller.call(operation, examples.with(name, NO_SUCH_CODE))));
            JsonNode schema = schemas.body();
            if (schema != null) {
                schema.path("properties").properties().stream()
                        .filter(field -> isCoded(field.getValue()))
                        .forEach(field -> {
                            ObjectNode body = (ObjectNode) examples.body(operation);
                            body.put(field.getKey(), NO_SUCH_CODE);
                            assertNamed(
                                    operation,
                                    "/JSON/" + field.getKey(),
                                    caller.send(operation, examples, caller.fitting(operation), body.toString()));
                        });
            }
        });
    }

    private static boolean isCoded(JsonNode schema) {
        return schema.path("x-reference-data").asBoolean();
    }

    private static void assertNamed(PublishedOperation operation, String field, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(operation.id() + response.body()).isEqualTo(400);
        if (operation.id().equals("listCards")) {
            // Wire fact: this one service does not name the field.
            assertThat(response.body())
                    .contains("Missing or invalid parameters")
                    .doesNotContain("moreInfo");
            return;
        }
        JsonNode errors = Http.json(response).at("/moreInfo/fieldLevelErrors");
        assertThat(errors).as(operation.id()).hasSize(1);
        assertThat(errors.at("/0/fieldName").asText()).contains(field);
        assertThat(errors.at("/0/reasonCode").asText()).isEqualTo("invalidReference");
    }
}
