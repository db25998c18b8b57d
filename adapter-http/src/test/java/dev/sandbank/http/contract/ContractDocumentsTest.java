package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.idempotency.OnceOperations;
import dev.sandbank.http.operation.Product;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents as written and as served. */
class ContractDocumentsTest {

    private static final Contract CONTRACT = Contract.load();

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource
    void everyExampleFitsItsSchema(Product product) {
        JsonNode document = Documents.of(product);
        Documents.schemas(document)
                .forEach((place, schema) -> schema.path("examples")
                        .forEach(example -> assertThat(Schemas.problems(document, schema, example.toString()))
                                .as(place)
                                .isEmpty()));
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleOfAParameterOrAnAnswerFitsToo(Product product) {
        JsonNode document = Documents.of(product);
        document.findParents("example").forEach(holder -> {
            JsonNode example = holder.path("example");
            assertThat(Schemas.problems(document, holder.path("schema"), example.toString()))
                    .as(product + " " + holder)
                    .isEmpty();
        });
    }

    @Test
    void documentsNameTheIdempotencyKeyForExactlyTheOperationsThatKnowIt() {
        Set<String> documented = Contract.load().published().stream()
                .filter(operation -> Documents.references(
                                Documents.operation(operation).path("parameters"))
                        .contains("#/components/parameters/IdempotencyKey"))
                .map(PublishedOperation::id)
                .collect(Collectors.toSet());

        assertThat(documented).isNotEmpty().isEqualTo(OnceOperations.ids());
    }

    @Test
    void exampleThatDoesNotFitIsNoticed() {
        JsonNode document = Documents.of(Product.ACCOUNTS);
        JsonNode date = document.at("/components/schemas/Transaction/properties/transactionDate");
        assertThat(Schemas.problems(document, date, "\"14 March\"")).isNotEmpty();
        JsonNode amount = document.at("/components/schemas/Transaction/properties/transactionAmount");
        assertThat(Schemas.problems(document, amount, "\"12.50\"")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsDescribedAndEveryScalarHasAnExample(Product product) {
        Documents.schemas(Documents.of(product)).forEach((place, schema) -> {
            boolean property = place.contains(".") && !place.endsWith("[]");
            if (property) {
                assertThat(schema.path("description").asText()).as(place).endsWith(".");
            }
            if (property
                    && !Set.of("object", "array", "")
                            .contains(schema.path("type").asText())) {
                assertThat(schema.path("examples")).as(place).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationIsToldInWords(Product product) {
        for (JsonNode methods : Documents.of(product).path("paths")) {
            for (JsonNode operation : methods) {
                String id = operation.path("operationId").asText();
                assertThat(operation.path("summary").asText())
                        .as(id)
                        .hasSizeBetween(5, 60)
                        .doesNotEndWith(".");
                assertThat(operation.path("description").asText())
                        .as(id)
                        .hasSizeGreaterThan(40)
                        .endsWith(".");
                operation
                        .path("parameters")
                        .forEach(parameter -> assertThat(parameter.has("$ref")
                                        || parameter
                                                .path("description")
                                                .asText()
                                                .endsWith("."))
                                .as(id + " " + parameter)
                                .isTrue());
            }
        }
    }

    @Test
    void everyControlFlowOfAKindIsBegunAndGoneOnWith() {
        Map<String, Set<Boolean>> kinds = new HashMap<>();
        CONTRACT.published().forEach(operation -> {
            OperationSchemas schemas = CONTRACT.schemas(operation.id());
            boolean begins = schemas.answer() != null
                    && schemas.answer().path("properties").has("controlFlowId");
            if (!schemas.controlFlow().isEmpty()) {
                kinds.computeIfAbsent(schemas.controlFlow(), kind -> new HashSet<>())
                        .add(begins);
            }
        });
        assertThat(kinds)
                .isNotEmpty()
                .allSatisfy((kind, sides) -> assertThat(sides).as(kind).containsExactlyInAnyOrder(true, false));
    }

    @Test
    void indexListsWhatEachMarketPublishes() {
        JsonNode documents = json("/openapi/index.json").path("documents");
        assertThat(documents).hasSizeGreaterThan(Market.values().length);
        for (JsonNode listed : documents) {
            Market market = Market.byCode(listed.path("market").asText()).orElseThrow();
            JsonNode document = json(listed.path("json").asText());
            assertThat(ids(document)).isEqualTo(published(listed.path("product").asText(), market));
            assertStandsAlone(document, market);
            long stateful = document.path("paths").findValues("x-stateful").size();
            assertThat(listed.path("stateful").asLong()).isEqualTo(stateful);
            assertThat(stateful).isEqualTo(ids(document).size());
        }
    }

    @Test
    void yamlSaysTheSameAsJson() throws IOException {
        HttpResponse<String> yaml = server.http().getAtRoot("/openapi/accounts/us.yaml");
        assertThat(Http.header(yaml, "Content-Type")).isEqualTo("application/yaml");
        assertThat(new YAMLMapper().readTree(yaml.body())).isEqualTo(json("/openapi/accounts/us.json"));
    }

    @Test
    void addressesOfADocumentWork() {
        JsonNode document = json("/openapi/accounts/sg.json");
        String base = document.at("/servers/0/url").asText();
        assertThat(base).isEqualTo("http://127.0.0.1:" + server.port() + "/gcb/api");
        assertThat(document.at("/components/securitySchemes/authorizationCode/flows/authorizationCode/tokenUrl")
                        .asText())
                .isEqualTo(base + "/authCode/oauth2/token/sg/gcb");
    }

    @Test
    void otherPathsHaveNoDocument() {
        for (String path : List.of("/openapi/accounts/zz.json", "/openapi/nothing/sg.json", "/openapi/accounts")) {
            assertThat(server.http().getAtRoot(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static void assertStandsAlone(JsonNode document, Market market) {
        Set<String> references = new HashSet<>(Documents.references(document));
        assertThat(references)
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(market + " " + reference)
                        .isFalse());
        for (Map.Entry<String, JsonNode> kind : document.path("components").properties()) {
            if (!kind.getKey().equals("securitySchemes")) {
                kind.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                name -> assertThat(references).contains("#/components/" + kind.getKey() + "/" + name));
            }
        }
    }

    private static Set<String> ids(JsonNode document) {
        Set<String> ids = new HashSet<>();
        document.path("paths")
                .forEach(methods -> methods.forEach(
                        operation -> ids.add(operation.path("operationId").asText())));
        return ids;
    }

    private static Set<String> published(String product, Market market) {
        Set<String> ids = new HashSet<>();
        CONTRACT.published().stream()
                .filter(it -> it.product().id().equals(product) && it.markets().contains(market))
                .forEach(it -> ids.add(it.id()));
        return ids;
    }

    private static JsonNode json(String path) {
        return Http.json(server.http().getAtRoot(path));
    }
}
