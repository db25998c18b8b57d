package dev.sandbank.http.bank.account;

import static dev.sandbank.http.ErrorAssertions.assertHinted;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A consent gives access to the accounts that the customer chose and to no others, in every operation. */
class ConsentedAccountsCasesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case82AccountsOfOthersAreAnsweredLikeUnknownOnes(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        for (Market market : List.of(Market.SG, Market.US)) {
            CodeFlow own = server.codeFlow().of(market, "SandboxUser1");
            JsonNode tokens = own.tokens(app);
            String mine = first(own);
            String others = first(server.codeFlow().of(market, "SandboxUser2"));
            String elsewhere = first(server.codeFlow().of(Market.HK, "SandboxUser1"));
            for (String path : paths(market)) {
                HttpResponse<String> unknown = get(app, tokens, path, "0".repeat(88));
                assertThat(unknown.statusCode()).isEqualTo(profile == Profile.STRICT ? 404 : 400);
                assertHinted(unknown);
                assertSame(get(app, tokens, path, others), unknown);
                assertSame(get(app, tokens, path, elsewhere), unknown);
                assertThat(get(app, tokens, path, mine).statusCode()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case83AccountsLeftOutOfTheConsentAreAnsweredLikeUnknownOnes(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        for (Market market : List.of(Market.SG, Market.US)) {
            CodeFlow all = server.codeFlow().of(market, "SandboxUser1");
            AccountId shown = all.ownAccounts().iterator().next();
            JsonNode tokens = all.showing(Set.of(shown)).tokens(app);
            Set<String> hidden = all.ownAccounts().stream()
                    .filter(id -> !id.equals(shown))
                    .map(AccountId::value)
                    .collect(Collectors.toSet());
            assertThat(hidden).isNotEmpty();
            for (String path : paths(market)) {
                HttpResponse<String> unknown = get(app, tokens, path, "0".repeat(88));
                for (String id : hidden) {
                    assertSame(get(app, tokens, path, id), unknown);
                }
            }
            for (String list : lists(market)) {
                HttpResponse<String> response = get(app, tokens, list, "");
                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(Http.json(response).findValuesAsText("accountId")).containsExactly(shown.value());
                assertThat(hidden).noneMatch(id -> response.body().contains(id));
            }
        }
    }

    private static List<String> paths(Market market) {
        return market == Market.US
                ? List.of("/v1/accounts/{id}/transactions", "/v2/accounts/{id}/transactions")
                : List.of(
                        "/v1/accounts/{id}",
                        "/v1/accounts/{id}/transactions",
                        "/v1/accounts/{id}/transactions?nextStartIndex=1&requestSize=2",
                        "/v1/accounts/{id}/transactions?amountFrom=1");
    }

    private static List<String> lists(Market market) {
        return market == Market.US ? List.of("/v1/accounts", "/v2/accounts/details") : List.of("/v1/accounts");
    }

    private static String first(CodeFlow flow) {
        return flow.ownAccounts().iterator().next().value();
    }

    private static HttpResponse<String> get(Registered app, JsonNode tokens, String path, String id) {
        String bearer = "Bearer " + tokens.get("access_token").asText();
        return server.http().get(path.replace("{id}", id), "Authorization", bearer, "client_id", app.id());
    }

    private static void assertSame(HttpResponse<String> response, HttpResponse<String> unknown) {
        assertThat(response.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(response.body()).isEqualTo(unknown.body());
        assertThat(Http.header(response, "Sandbank-Hint")).isEqualTo(Http.header(unknown, "Sandbank-Hint"));
    }
}
