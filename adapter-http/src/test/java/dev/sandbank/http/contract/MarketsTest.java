package dev.sandbank.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Product;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An operation does not run in a market that does not publish it. Other tests show that it runs in the others. */
class MarketsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource
    void tokenOfTheMarketOpensNothingThatIsNotPublishedThere(Market market) {
        MarketCaller caller = new MarketCaller(server, server.clients().register(Profile.COMPATIBLE, 0), market);
        Examples examples = new Examples(market, Map.of());
        unpublished(market).stream().filter(Published::takesABearer).forEach(operation -> {
            GrantKind kind = operation.takes(GrantKind.CLIENT_CREDENTIALS)
                    ? GrantKind.CLIENT_CREDENTIALS
                    : GrantKind.AUTHORIZATION_CODE;
            HttpResponse<String> response = caller.send(operation, examples, caller.bearer(kind), "");
            // Wire fact: a rewards path that a market lacks is a 404 there.
            boolean hidden = operation.product() == Product.REWARDS;
            assertThat(response.statusCode()).as(operation.id()).isEqualTo(hidden ? 404 : 403);
            assertThat(Http.json(response).path("code").asText())
                    .isEqualTo(hidden ? "resourceNotFound" : "accessNotConfigured");
        });
    }

    @ParameterizedTest
    @EnumSource
    void tokenEndpointsServeTheirMarketsAlone(Market market) {
        MarketCaller caller = new MarketCaller(server, server.clients().register(Profile.COMPATIBLE, 0), market);
        unpublished(market).stream()
                .filter(operation -> !Published.takesABearer(operation))
                .filter(operation -> operation.path().contains("{countryCode}"))
                .forEach(operation -> {
                    HttpResponse<String> response = caller.form(operation.id(), Map.of("grant_type", "x"));
                    assertThat(response.statusCode()).as(operation.id()).isEqualTo(400);
                    assertThat(Http.header(response, "Sandbank-Hint"))
                            .startsWith("This endpoint is not published in market " + market.code());
                });
    }

    private static List<PublishedOperation> unpublished(Market market) {
        return Contract.load().published().stream()
                .filter(operation -> !operation.markets().contains(market))
                .toList();
    }
}
