package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Method;
import dev.sandbank.http.operation.Product;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the server answers is what the documents say, in every market. */
class AnswersFitTheContractTest {

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
    void customersDataFitsItsSchema(Market market) {
        String bearer = customerToken(market);
        List<String> accounts = accountIds(market, bearer);
        for (PublishedOperation operation : CONTRACT.published()) {
            if (operation.product() != Product.AUTHORIZE
                    && operation.product() != Product.REWARDS
                    && operation.method() == Method.GET
                    && operation.markets().contains(market)) {
                List<String> ids = operation.path().contains("{accountId}") ? accounts : List.of("");
                ids.forEach(id -> assertFits(operation, operation.path().replace("{accountId}", id), bearer));
            }
        }
    }

    private static void assertFits(PublishedOperation operation, String path, String bearer) {
        HttpResponse<String> response = server.http().get(path, "Authorization", bearer, "uuid", "1");
        assertThat(response.statusCode()).as(path).isIn(200, 404);
        JsonNode document = Documents.of(operation.product());
        JsonNode answer = Documents.operation(operation).path("responses").path("" + response.statusCode());
        JsonNode resolved =
                answer.has("$ref") ? document.at(answer.path("$ref").asText().substring(1)) : answer;
        JsonNode schema = resolved.at("/content/application~1json/schema");
        assertThat(schema.isObject()).as(path).isTrue();
        assertThat(Schemas.problems(document, schema, response.body())).as(path).isEmpty();
    }

    private static List<String> accountIds(Market market, String bearer) {
        List<String> ids = new ArrayList<>();
        JsonNode list = Http.json(server.http().get("/v1/accounts", "Authorization", bearer));
        list.findValues("accountId").forEach(id -> ids.add(id.asText()));
        assertThat(ids).as("accounts in " + market).isNotEmpty();
        return ids;
    }

    private static String customerToken(Market market) {
        String code = new BankPages(server.http()).code(app, market.name());
        Map<String, String> form =
                Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", TestClients.REDIRECT_URI);
        JsonNode tokens = Http.json(server.http()
                .postForm("/authCode/oauth2/token/" + market.code() + "/gcb", form, "Authorization", app.basic()));
        return "Bearer " + tokens.path("access_token").asText();
    }
}
