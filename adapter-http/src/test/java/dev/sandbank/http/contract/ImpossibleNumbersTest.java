package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that cannot be, such as a payment of nothing, are refused by name, also by operations that answer in shape. */
class ImpossibleNumbersTest {

    private static final Set<String> NUMBERS = Set.of("number", "integer");

    @AutoClose
    private static final TestServer server = new TestServer();

    private static final Registered app = server.clients().register(Profile.COMPATIBLE, 0);

    @ParameterizedTest
    @EnumSource
    void negativeNumberIsRefusedByItsName(Market market) {
        MarketCaller caller = new MarketCaller(server, app, market);
        Examples examples = caller.examples();
        shaped(market)
                .forEach(operation -> numbers(operation)
                        .keySet()
                        .forEach(name -> assertRefused(name, caller.call(operation, examples.with(name, "-1")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loanAmount", "tenor"})
    void nothingIsNoAmount(String name) {
        Set<String> refused = new TreeSet<>();
        for (Market market : Set.of(Market.GB, Market.HK, Market.IN)) {
            MarketCaller caller = new MarketCaller(server, app, market);
            Examples examples = caller.examples();
            shaped(market)
                    .filter(operation -> numbers(operation).containsKey(name))
                    .forEach(operation -> {
                        assertRefused(name, caller.call(operation, examples.with(name, "0.00")));
                        refused.add(operation.id());
                    });
        }
        assertThat(refused).isNotEmpty();
    }

    @Test
    void everyNumberOfAShapedRequestHasABound() {
        Set<String> unbounded = new TreeSet<>();
        for (Market market : Market.values()) {
            shaped(market)
                    .forEach(operation -> numbers(operation).forEach((name, schema) -> {
                        if (!schema.has("minimum") && !schema.has("exclusiveMinimum")) {
                            unbounded.add(operation.id() + " " + name);
                        }
                    }));
        }
        assertThat(unbounded).isEmpty();
    }

    private static void assertRefused(String name, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(name + response.body()).isEqualTo(400);
        assertThat(Http.json(response).at("/moreInfo/fieldLevelErrors"))
                .as(name + response.body())
                .isNotEmpty()
                .allSatisfy(error -> {
                    assertThat(error.path("fieldName").asText())
                            .matches(".*(/" + name + "|\\[Name='" + name + "']/Value)");
                    assertThat(error.path("reasonCode").asText()).isEqualTo("outOfRange");
                });
    }

    private static Stream<PublishedOperation> shaped(Market market) {
        return Published.takingBearers(market).filter(operation -> !operation.stateful());
    }

    /** The numbers of the query and of the body, at any depth. */
    private static Map<String, JsonNode> numbers(PublishedOperation operation) {
        OperationSchemas schemas = Published.schemas(operation);
        Map<String, JsonNode> found = new TreeMap<>();
        for (JsonNode parameter : schemas.queryParameters()) {
            collect(parameter.path("name").asText(), parameter.path("schema"), schemas, found);
        }
        JsonNode body = schemas.body();
        if (body != null) {
            collect("", body, schemas, found);
        }
        return found;
    }

    private static void collect(String name, JsonNode listed, OperationSchemas schemas, Map<String, JsonNode> found) {
        JsonNode schema = schemas.resolve(listed);
        if (NUMBERS.contains(schema.path("type").asText())) {
            found.put(name, schema);
        }
        schema.path("properties")
                .properties()
                .forEach(field -> collect(field.getKey(), field.getValue(), schemas, found));
        if (schema.has("items")) {
            collect(name, schema.path("items"), schemas, found);
        }
    }
}
