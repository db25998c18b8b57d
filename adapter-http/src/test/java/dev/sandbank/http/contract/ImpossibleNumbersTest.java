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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that cannot be, such as a payment of nothing, are refused by name. */
class ImpossibleNumbersTest {

    private static final Set<String> NUMBERS = Set.of("number", "integer");

    /** Those with a published refusal of their own. */
    private static final Set<String> OTHERWISE = Set.of(
            "bookInstalments loanAmount",
            "listInstalmentPlans eligbleLoanAmount",
            "quoteInstalments loanAmount",
            "redeemPoints pointsToRedeem",
            "redeemShopPoints pointsToRedeem");

    @AutoClose
    private static final TestServer server = new TestServer();

    private static final Registered app = server.clients().register(Profile.COMPATIBLE, 0);

    @ParameterizedTest
    @EnumSource
    void negativeNumberIsRefusedByItsName(Market market) {
        MarketCaller caller = new MarketCaller(server, app, market);
        Examples examples = caller.examples();
        operations(market)
                .forEach(operation -> numbers(operation)
                        .keySet()
                        .forEach(name -> assertNotTaken(operation, name, caller, examples.with(name, "-1"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"loanAmount", "tenor"})
    void nothingIsNoAmount(String name) {
        Set<String> refused = new TreeSet<>();
        for (Market market : Set.of(Market.GB, Market.HK, Market.IN)) {
            MarketCaller caller = new MarketCaller(server, app, market);
            Examples examples = caller.examples();
            operations(market)
                    .filter(operation -> numbers(operation).containsKey(name))
                    .forEach(operation -> {
                        assertNotTaken(operation, name, caller, examples.with(name, "0.00"));
                        refused.add(operation.id());
                    });
        }
        assertThat(refused).isNotEmpty();
    }

    private static void assertNotTaken(
            PublishedOperation operation, String name, MarketCaller caller, Examples examples) {
        HttpResponse<String> response = caller.call(operation, examples);
        if (OTHERWISE.contains(operation.id() + " " + name)) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
        } else {
            assertRefused(name, response);
        }
    }

    private static void assertRefused(String name, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(name + response.body()).isEqualTo(400);
        assertThat(Http.json(response).at("/moreInfo/fieldLevelErrors"))
                .as(name + response.body())
                .isNotEmpty()
                .allSatisfy(error -> {
                    assertThat(error.path("fieldName").asText())
                            .matches(".*(/" + name + "|\\[Name='" + name + "']/Value)");
                    assertThat(error.path("reasonCode").asText()).isIn("outOfRange", "invalidFormat");
                });
    }

    private static Stream<PublishedOperation> operations(Market market) {
        return Published.takingBearers(market);
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
