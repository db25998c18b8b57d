package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every operation in every market that publishes it: one valid call, whose answer must fit its schema, one without a
 * token, one with a token of the wrong kind, one with a required field missing. What is public is open to all.
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
        published(market).filter(EveryOperationTest::isOpened).forEach(operation -> {
            boolean ofAccount = operation.path().contains("{accountId}");
            for (String account : ofAccount ? accounts : accounts.subList(0, 1)) {
                Examples examples = new Examples(account, market);
                boolean ofPoints = operation.product() == Product.REWARDS;
                assertFits(operation, ofPoints ? withActiveLink(market, examples, tokens) : examples, tokens);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void sameCallsGetTheSameAnswer(Market market) {
        Tokens tokens = tokens(market);
        Examples examples = new Examples(accountIds(tokens).get(0), market);
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
        Examples examples = new Examples(accountIds(tokens).get(0), market);
        published(market).filter(operation -> !isPublic(operation)).forEach(operation -> {
            assertThat(call(operation, examples, "").statusCode())
                    .as(operation.id())
                    .isEqualTo(401);
            HttpResponse<String> wrong = call(operation, examples, tokens.notFitting(operation));
            assertThat(wrong.statusCode()).as(operation.id()).isEqualTo(403);
            assertThat(Http.json(wrong).path("code").asText()).isEqualTo("accessNotConfigured");
        });
    }

    @Test
    void whatIsPublicTakesNoTokenAndMindsNone() {
        Tokens tokens = tokens(Market.AU);
        Examples examples = new Examples(accountIds(tokens).get(0), Market.AU);
        List<PublishedOperation> open = CONTRACT.published().stream()
                .filter(EveryOperationTest::isPublic)
                .toList();
        assertThat(open).isNotEmpty();
        open.forEach(operation -> {
            for (String bearer :
                    List.of("", "nonsense", "Bearer nonsense", tokens.applications(), tokens.customers())) {
                assertThat(call(operation, examples, bearer).statusCode())
                        .as(operation.id() + " with " + bearer)
                        .isEqualTo(200);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void missingFieldsAreNamed(Market market) {
        Tokens tokens = tokens(market);
        Examples examples = new Examples(accountIds(tokens).get(0), market);
        published(market).filter(EveryOperationTest::isOpened).forEach(operation -> {
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

    private static void assertFits(PublishedOperation operation, Examples examples, Tokens tokens) {
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
        }
    }

    /** With a link that was made and activated just now, by the examples too. */
    private static Examples withActiveLink(Market market, Examples examples, Tokens tokens) {
        boolean american = RewardsProgramme.of(market).linkForm() == RewardsProgramme.LinkForm.ALPHANUMERIC;
        PublishedOperation link = operation(american ? "linkCloakedCard" : "linkRewards");
        JsonNode linkage = Http.json(call(link, examples, tokens.applications()));
        Examples linked = examples.withRewardLink(linkage.path("rewardLinkCode").asText());
        PublishedOperation activate = operation(american ? "enableRewards" : "activateRewardLink");
        assertThat(call(activate, linked, tokens.applications()).statusCode()).isEqualTo(200);
        return linked;
    }

    /** Not yet those that nothing but a card's token opens: no card has a token so far. */
    private static boolean isOpened(PublishedOperation operation) {
        return operation.access().isEmpty()
                || operation.access().stream().anyMatch(it -> it.grantKind() != GrantKind.CARD_AUTHORIZATION);
    }

    private static PublishedOperation operation(String id) {
        return CONTRACT.published().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
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

    private static boolean isPublic(PublishedOperation operation) {
        return operation.product() != Product.AUTHORIZE && operation.access().isEmpty();
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

        private static boolean takesCustomers(PublishedOperation operation) {
            return operation.access().stream().anyMatch(it -> it.grantKind() == GrantKind.AUTHORIZATION_CODE);
        }
    }
}
