package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Product;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every operation in every market that publishes it: one valid call, whose answer must fit its schema, one without a
 * token, one with a token of each wrong kind, one with each required field missing. The table of results is printed,
 * and its totals must be those of the README.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryOperationTest {

    private static final Contract CONTRACT = Contract.load();
    private static final Coverage COVERAGE = new Coverage();
    private static final Map<Market, MarketCaller> CALLERS = new EnumMap<>(Market.class);

    private static TestServer server;
    private static Registered app;

    @BeforeAll
    static void start() {
        server = new TestServer();
        app = server.clients().register(Profile.COMPATIBLE, 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        CALLERS.clear();
    }

    @ParameterizedTest
    @EnumSource
    void validCallsAreAnsweredInForm(Market market) {
        MarketCaller caller = in(market);
        Examples examples = caller.examples();
        Published.takingBearers(market).forEach(operation -> {
            for (Examples one : variants(operation, caller, examples)) {
                assertFits(operation, caller, prepared(operation, caller, one));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void tokenEndpointsAnswerInForm(Market market) {
        TokenWalk walk = new TokenWalk(in(market), server);
        Published.in(market)
                .filter(operation -> operation.product() == Product.AUTHORIZE)
                .filter(operation -> !Published.takesABearer(operation) || TokenWalk.DEVICE.contains(operation.id()))
                .forEach(operation -> {
                    HttpResponse<String> response = walk.valid(operation.id());
                    COVERAGE.answered(operation, market);
                    assertFits(operation, market, response);
                });
    }

    @ParameterizedTest
    @EnumSource
    void tokenEndpointsRefuseCallersWithoutCredentials(Market market) {
        MarketCaller caller = in(market);
        Published.in(market)
                .filter(operation -> operation.access().stream()
                        .anyMatch(access -> access.scheme().equals(Access.CLIENT_BASIC)))
                .forEach(operation -> {
                    HttpResponse<String> response =
                            server.http().postForm(caller.tokenPath(operation.id()), Map.of("grant_type", "x"));
                    assertThat(response.statusCode()).as(operation.id()).isEqualTo(401);
                });
    }

    @ParameterizedTest
    @EnumSource
    void callsWithoutATokenOrWithOneOfAnotherKindAreRefused(Market market) {
        MarketCaller caller = in(market);
        Examples examples = caller.examples();
        Published.takingBearers(market).filter(Published::takesABearer).forEach(operation -> {
            assertThat(caller.send(operation, examples, "").statusCode())
                    .as(operation.id())
                    .isEqualTo(401);
            for (String wrong : caller.notFitting(operation)) {
                HttpResponse<String> response = caller.send(operation, examples, wrong);
                assertThat(response.statusCode()).as(operation.id()).isEqualTo(403);
                assertThat(Http.json(response).path("code").asText()).isEqualTo("accessNotConfigured");
                assertThat(Http.header(response, "Sandbank-Hint")).startsWith("This needs ");
            }
        });
    }

    @Test
    void publicOperationsNeedNoTokenAndIgnoreOne() {
        MarketCaller caller = in(Market.AU);
        Examples examples = caller.examples();
        List<PublishedOperation> open = Published.takingBearers(Market.AU)
                .filter(operation -> !Published.takesABearer(operation))
                .toList();
        assertThat(open).isNotEmpty();
        open.forEach(operation -> {
            for (String bearer : List.of("", "nonsense", "Bearer nonsense", caller.customers())) {
                assertThat(caller.send(operation, examples, bearer).statusCode())
                        .as(operation.id() + " with " + bearer)
                        .isEqualTo(200);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void missingFieldsAreNamed(Market market) {
        MarketCaller caller = in(market);
        Examples examples = caller.examples();
        Published.takingBearers(market).forEach(operation -> {
            JsonNode schema = CONTRACT.schemas(operation.id()).body();
            for (JsonNode required : schema == null ? List.<JsonNode>of() : schema.path("required")) {
                ObjectNode body = (ObjectNode) examples.body(operation);
                body.remove(required.asText());
                HttpResponse<String> response =
                        caller.send(operation, examples, caller.fitting(operation), body.toString());
                assertThat(response.statusCode()).as(operation.id()).isEqualTo(400);
                assertThat(response.body()).as(operation.id()).contains("\"/JSON/" + required.asText() + "\"");
            }
        });
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void readmeTellsTheTotals() throws IOException {
        System.out.println(COVERAGE.table(CONTRACT.published()));
        String readme = Files.readString(Path.of("..", "README.md")).replaceAll("\\s+", " ");
        assertThat(readme).contains(COVERAGE.totals(CONTRACT.published()));
    }

    private static void assertFits(PublishedOperation operation, MarketCaller caller, Examples examples) {
        HttpResponse<String> response = caller.call(operation, examples);
        boolean challenged = !CONTRACT.schemas(operation.id()).confirmedBy().isEmpty();
        // An account without transactions is answered by a 404 (wire fact); some other account must have some.
        if (!Refusable.byState(operation, response)) {
            assertThat(response.statusCode())
                    .as(operation.id() + " " + response.body())
                    .isIn(challenged ? List.of(403) : List.of(200, 404));
        }
        if (response.statusCode() != 404) {
            COVERAGE.answered(operation, caller.market());
        }
        assertFits(operation, caller.market(), response);
    }

    private static void assertFits(PublishedOperation operation, Market market, HttpResponse<String> response) {
        JsonNode answer = Documents.resolve(
                operation, Documents.operation(operation).path("responses").path("" + response.statusCode()));
        assertThat(answer.isMissingNode()).as(operation.id() + response).isFalse();
        JsonNode schema = answer.at("/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            assertThat(Schemas.problems(Documents.of(operation.product()), schema, response.body()))
                    .as(operation.id() + " " + response.body())
                    .isEmpty();
            assertThat(CodedValues.wrong(operation, market, schema, Http.json(response)))
                    .as(operation.id())
                    .isEmpty();
        } else if (!answer.path("content").has("text/html")) {
            assertThat(response.body()).as(operation.id()).isEmpty();
        }
        if (response.statusCode() != 404) {
            COVERAGE.valid(operation, market);
        }
    }

    /** Once for each account or card that the path can name. */
    private static List<Examples> variants(PublishedOperation operation, MarketCaller caller, Examples examples) {
        if (operation.path().contains("{accountId}")) {
            return caller.accountIds().stream().map(examples::withAccount).toList();
        }
        return operation.path().contains("{cardId}")
                ? caller.cardIds().stream()
                        .map(card -> examples.with("cardId", card))
                        .toList()
                : List.of(examples);
    }

    /** What must have happened before the call. */
    private static Examples prepared(PublishedOperation operation, MarketCaller caller, Examples examples) {
        if (operation.path().equals("/v1/mfa/otp")) {
            return caller.withOpenFlow(examples, caller.fitting(operation));
        }
        if (OnboardingSteps.areNeededBy(operation)) {
            return OnboardingSteps.before(operation, caller, examples);
        }
        if (TopUpSteps.areNeededBy(operation)) {
            return TopUpSteps.before(operation, caller, examples);
        }
        Examples scheduled = ScheduleSteps.before(operation, caller, examples);
        if (Payments.execute(operation)) {
            return caller.withPreparedPayment(scheduled, operation);
        }
        if (Bundles.confirm(operation)) {
            return Bundles.before(operation, caller, examples);
        }
        if (takesAFlow(operation)) {
            return caller.withVerifiedFlow(examples, caller.fitting(operation));
        }
        return operation.product() == Product.REWARDS ? caller.withActiveLink(examples) : scheduled;
    }

    private static boolean takesAFlow(PublishedOperation operation) {
        JsonNode body = CONTRACT.schemas(operation.id()).body();
        return body != null && body.path("properties").has("controlFlowId");
    }

    private static MarketCaller in(Market market) {
        return CALLERS.computeIfAbsent(market, key -> new MarketCaller(server, app, key));
    }
}
