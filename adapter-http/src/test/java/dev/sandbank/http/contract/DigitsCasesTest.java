package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number that an operation takes, in digits of another script. */
class DigitsCasesTest {

    private static final Contract CONTRACT = Contract.load();
    private static final String TWELVE = "\u0661\u0662";

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource
    void case127DigitsOfOtherScriptsAreRefusedInParametersAndFields(Market market) {
        ScopedCaller caller = new ScopedCaller(server, Profile.COMPATIBLE, market);
        Published.takingBearers(market).filter(caller::mayCall).forEach(operation -> {
            OperationSchemas schemas = CONTRACT.schemas(operation.id());
            schemas.queryParameters().stream()
                    .filter(parameter -> isNumber(parameter.path("schema")))
                    .map(parameter -> parameter.path("name").asText())
                    .forEach(name -> assertRefused(
                            operation,
                            name,
                            caller.call(
                                    operation,
                                    caller.examples().with(name, URLEncoder.encode(TWELVE, StandardCharsets.UTF_8)))));
            JsonNode body = schemas.body();
            (body == null
                            ? Map.<String, JsonNode>of().entrySet()
                            : body.path("properties").properties())
                    .stream()
                            .filter(field -> isNumber(field.getValue()))
                            .forEach(field -> assertRefused(
                                    operation,
                                    "/JSON/" + field.getKey(),
                                    caller.callWith(operation, sent -> sent.put(field.getKey(), TWELVE))));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "page-size"})
    void case127DigitsOfOtherScriptsAreRefusedWhereNobodyProvesThemselves(String parameter) {
        HttpResponse<String> response = server.http()
                .get("/banking/products?" + parameter + "=" + URLEncoder.encode(TWELVE, StandardCharsets.UTF_8));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    }

    private static boolean isNumber(JsonNode schema) {
        return schema.path("type").asText().equals("number")
                || schema.path("type").asText().equals("integer");
    }

    private static void assertRefused(PublishedOperation operation, String field, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(operation.id() + response.body()).isEqualTo(400);
        if (!operation.id().equals("listCards")) {
            JsonNode errors = Http.json(response).at("/moreInfo/fieldLevelErrors");
            assertThat(errors.findValuesAsText("fieldName"))
                    .as(operation.id())
                    .singleElement()
                    .asString()
                    .contains(field);
        }
    }
}
