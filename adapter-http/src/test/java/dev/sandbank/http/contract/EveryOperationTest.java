package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Product;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every operation in every market that publishes it: one valid call, whose answer must fit its schema, one without a
 * token, one with a token of the wrong kind, one with a required field missing.
 */
class EveryOperationTest {

    private static final Contract CONTRACT = Contract.load();

    private static TestServer server;
    private static Registered app;

    @BeforeAll
    static void start() {
        server = new TestServer();
        app = server.clients().register();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void validCallsAreAnsweredInForm(Market market) {
        Tokens tokens = tokens(market);
        List<String> accounts = accountIds(tokens);
        published(market)
                // Points need a link that was activated first; their own tests walk that.
                .filter(operation -> operation.product() != Product.REWARDS)
                .forEach(operation -> {
                    boolean ofAccount = operation.path().contains("{accountId}");
                    for (String account : ofAccount ? accounts : accounts.subList(0, 1)) {
                        assertFits(operation, market, new Examples(market, account), tokens);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void sameCallsGetTheSameAnswer(Market market) {
        Tokens tokens = tokens(market);
        Examples examples = new Examples(market, accountIds(tokens).get(0));
        published(market)
                .filter(operation -> operation.product() == Product.ACCOUNTS)
                .forEach(operation -> {
                    String first =
                            call(operation, examples, tokens.fitting(operation)).body();
                    assertThat(call(operation, examples, tokens.fitting(operation))
                                    .body())
                            .as(operation.id())
                            .isEqualTo(first);
                });
    }

    @ParameterizedTest
    @EnumSource
    void callsWithoutATokenOrWithOneOfTheWrongKindAreRefused(Market market) {
        Tokens tokens = tokens(market);
        Examples examples = new Examples(market, accountIds(tokens).get(0));
        published(market).forEach(operation -> {
            assertThat(call(operation, examples, "").statusCode())
                    .as(operation.id())
                    .isEqualTo(401);
            if (Tokens.takesAny(operation)) {
                return;
            }
            HttpResponse<String> wrong = call(operation, examples, tokens.notFitting(operation));
            assertThat(wrong.statusCode()).as(operation.id()).isEqualTo(403);
            assertThat(Http.json(wrong).path("code").asText()).isEqualTo("accessNotConfigured");
        });
    }

    @ParameterizedTest
    @EnumSource
    void missingFieldsAreNamed(Market market) {
        Tokens tokens = tokens(market);
        Examples examples = new Examples(market, accountIds(tokens).get(0));
        published(market).forEach(operation -> {
            OperationSchemas schemas = CONTRACT.schemas(operation.id());
            JsonNode schema = schemas.body();
            if (schema == null) {
                return;
            }
            for (JsonNode required : schema.path("required")) {
                ObjectNode body = (ObjectNode) examples.body(schemas, schema);
                body.remove(required.asText());
                HttpResponse<String> response = send(operation, examples, tokens.fitting(operation), body.toString());
                assertThat(response.statusCode()).as(operation.id()).isEqualTo(400);
                assertThat(response.body()).contains("\"/JSON/" + required.asText() + "\"");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void valuesThatReferenceDataLacksAreNamed(Market market) {
        Tokens tokens = tokens(market);
        Examples examples = new Examples(market, accountIds(tokens).get(0));
        published(market).forEach(operation -> {
            OperationSchemas schemas = CONTRACT.schemas(operation.id());
            String bearer = tokens.fitting(operation);
            for (JsonNode parameter : schemas.queryParameters()) {
                if (isCoded(parameter.path("schema"))) {
                    String name = parameter.path("name").asText();
                    String path = examples.path(operation).replaceAll("[?&]" + name + "=[^&]*", "");
                    String query = (path.contains("?") ? "&" : "?") + name + "=NO_SUCH_CODE";
                    assertNamed(operation, name, get(path + query, bearer));
                }
            }
            JsonNode schema = schemas.body();
            if (schema != null) {
                schema.path("properties").properties().stream()
                        .filter(field -> isCoded(field.getValue()))
                        .forEach(field -> {
                            ObjectNode body = (ObjectNode) examples.body(schemas, schema);
                            body.put(field.getKey(), "NO_SUCH_CODE");
                            assertNamed(
                                    operation,
                                    "/JSON/" + field.getKey(),
                                    send(operation, examples, bearer, body.toString()));
                        });
            }
        });
    }

    private static boolean isCoded(JsonNode schema) {
        return schema.path("x-reference-data").asBoolean();
    }

    private static void assertNamed(PublishedOperation operation, String field, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(operation.id() + response.body()).isEqualTo(400);
        JsonNode errors = Http.json(response).at("/moreInfo/fieldLevelErrors");
        assertThat(errors).as(operation.id()).hasSize(1);
        assertThat(errors.at("/0/fieldName").asText()).contains(field);
        assertThat(errors.at("/0/reasonCode").asText()).isEqualTo("invalidReference");
    }

    private static HttpResponse<String> get(String path, String bearer) {
        return server.http().get(path, "Authorization", bearer);
    }

    private static void assertFits(PublishedOperation operation, Market market, Examples examples, Tokens tokens) {
        HttpResponse<String> response = call(operation, examples, tokens.fitting(operation));
        assertThat(response.statusCode()).as(operation.id() + response.body()).isIn(200, 404);
        JsonNode document = Documents.of(operation.product());
        JsonNode answer = Documents.resolve(
                operation, Documents.operation(operation).path("responses").path("" + response.statusCode()));
        JsonNode schema = answer.at("/content/application~1json/schema");
        if (schema.isMissingNode()) {
            assertThat(response.body()).as(operation.id()).isEmpty();
        } else {
            assertThat(Schemas.problems(document, schema, response.body()))
                    .as(operation.id())
                    .isEmpty();
            assertThat(CodedValues.wrong(operation, market, schema, Http.json(response)))
                    .as(operation.id())
                    .isEmpty();
        }
    }

    private static HttpResponse<String> call(PublishedOperation operation, Examples examples, String bearer) {
        OperationSchemas schemas = CONTRACT.schemas(operation.id());
        JsonNode schema = schemas.body();
        String body = schema == null ? "" : examples.body(schemas, schema).toString();
        return send(operation, examples, bearer, body);
    }

    private static HttpResponse<String> send(
            PublishedOperation operation, Examples examples, String bearer, String body) {
        return server.http()
                .method(
                        operation.method().name(),
                        examples.path(operation),
                        body,
                        "Authorization",
                        bearer,
                        "Content-Type",
                        Answer.JSON);
    }

    private static Stream<PublishedOperation> published(Market market) {
        return CONTRACT.published().stream()
                .filter(operation -> operation.product() != Product.AUTHORIZE)
                .filter(operation -> operation.markets().contains(market));
    }

    private static List<String> accountIds(Tokens tokens) {
        JsonNode list = Http.json(server.http().get("/v1/accounts", "Authorization", tokens.customers()));
        List<String> ids = list.findValuesAsText("accountId");
        assertThat(ids).isNotEmpty();
        return ids;
    }

    private static Tokens tokens(Market market) {
        String code = new BankPages(server.http()).code(app, market.name());
        return new Tokens(
                token(
                        "/clientCredentials/oauth2/token/" + market.code() + "/gcb",
                        Map.of("grant_type", "client_credentials", "scope", "/api")),
                token(
                        "/authCode/oauth2/token/" + market.code() + "/gcb",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                TestClients.REDIRECT_URI)));
    }

    private static String token(String path, Map<String, String> form) {
        JsonNode tokens = Http.json(server.http().postForm(path, form, "Authorization", app.basic()));
        return "Bearer " + tokens.path("access_token").asText();
    }

    /** The two kinds of token, ready for the header. */
    private record Tokens(String applications, String customers) {

        String fitting(PublishedOperation operation) {
            return takesCustomers(operation) ? customers : applications;
        }

        String notFitting(PublishedOperation operation) {
            return takesCustomers(operation) ? applications : customers;
        }

        /** Whether both kinds open it, so that neither is wrong. */
        static boolean takesAny(PublishedOperation operation) {
            return takesCustomers(operation)
                    && operation.access().stream().anyMatch(it -> it.grantKind() == GrantKind.CLIENT_CREDENTIALS);
        }

        private static boolean takesCustomers(PublishedOperation operation) {
            return operation.access().stream().anyMatch(it -> it.grantKind() == GrantKind.AUTHORIZATION_CODE);
        }
    }
}
