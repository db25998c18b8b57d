package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer's token without the scope of the operation is refused for strict applications and accepted for others. */
class ScopesTest {

    private static final String SCOPE = "Auto_Debit";

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource
    void strictApplicationsNeedAScopeOfTheOperation(Market market) {
        Registered strict = server.clients().register(Profile.STRICT, 0);
        Registered compatible = server.clients().register(Profile.COMPATIBLE, 0);
        String strictToken = token(strict, market);
        String compatibleToken = token(compatible, market);
        Examples examples = new Examples(market, Map.of());
        List<PublishedOperation> scoped = Contract.load().published().stream()
                .filter(operation -> operation.markets().contains(market))
                .filter(operation -> operation.access().stream()
                        .anyMatch(way -> way.grantKind() == GrantKind.AUTHORIZATION_CODE && way.scope() != null))
                .toList();

        assertThat(scoped).isNotEmpty();
        for (PublishedOperation operation : scoped) {
            HttpResponse<String> refused = call(operation, examples, strict, strictToken);
            assertThat(refused.statusCode()).as(operation.id()).isEqualTo(403);
            assertThat(Http.header(refused, "WWW-Authenticate")).contains("insufficient_scope");
            assertThat(Http.header(refused, "Sandbank-Hint")).startsWith("The token lacks the scope");
            assertThat(call(operation, examples, compatible, compatibleToken).statusCode())
                    .as(operation.id())
                    .isNotEqualTo(403);
        }
    }

    private static String token(Registered app, Market market) {
        return server.codeFlow()
                .of(market, "SandboxUser1")
                .asking(SCOPE)
                .tokens(app)
                .get("access_token")
                .asText();
    }

    /** Sends no body, because the body would be checked only after the scope. */
    private static HttpResponse<String> call(
            PublishedOperation operation, Examples examples, Registered app, String token) {
        return server.http()
                .method(
                        operation.method().name(),
                        examples.path(operation),
                        "",
                        "Authorization",
                        "Bearer " + token,
                        "client_id",
                        app.id());
    }
}
