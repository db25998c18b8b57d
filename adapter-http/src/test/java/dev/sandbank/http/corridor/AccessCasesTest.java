package dev.sandbank.http.corridor;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static dev.sandbank.http.ErrorAssertions.assertHinted;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The access of valid tokens: by scope, market, kind of grant and client id header. */
class AccessCasesTest {

    private static final String PROFILES = "/v1/customers/profiles";
    private static final String POINTS = "/v1/apac/rewards/1234567890123456789/pointBalance";

    private static final String PASSWORD_KEY = "/security/e2eKey";

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void case77MissingScopeIsRefusedToStrictApplications() {
        Registered app = server.clients().register(Profile.STRICT, 0);
        HttpResponse<String> response =
                get(app, PROFILES, server.codeFlow().asking("payees cards").tokens(app));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(challenge(response))
                .isEqualTo("Bearer error=\"insufficient_scope\", scope=\"customers_profiles /dda/customer\"");
        assertThat(Http.header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(hint(response)).contains("customers_profiles");
        assertHinted(response);
    }

    @Test
    void case77CompatibleApplicationsAreHeldToTheWireFactThatAnyScopeOpens() {
        Registered app = server.clients().register();
        assertThat(get(app, PROFILES, server.codeFlow().asking("payees cards").tokens(app))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void case77OneOfTheScopesIsEnough() {
        Registered app = server.clients().register(Profile.STRICT, 0);
        for (String scope : new String[] {"customers_profiles", "/dda/customer payees"}) {
            assertThat(get(app, PROFILES, server.codeFlow().asking(scope).tokens(app))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void case79TokenOfAnotherMarketIsInvalidForStrictApplications() {
        Registered app = server.clients().register(Profile.STRICT, 0);
        HttpResponse<String> response = inMarket(app, server.codeFlow().tokens(app), "HK");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(challenge(response)).contains("invalid_token");
        assertThat(hint(response)).startsWith("The token is for market sg");
        assertHinted(response);
    }

    @Test
    void case79TokenOfAnotherBusinessIsInvalidForStrictApplications() {
        Registered app = server.clients().register(Profile.STRICT, 0);
        JsonNode tokens = server.codeFlow().tokens(app);
        HttpResponse<String> response = with(app, tokens, "businessCode", "PPL");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(hint(response)).startsWith("The token is for business code gcb");
        assertThat(with(app, tokens, "businessCode", "GCB").statusCode()).isEqualTo(200);
        assertThat(inMarket(app, tokens, "sg").statusCode()).isEqualTo(200);
        assertThat(inMarket(app, tokens, "SG").statusCode()).isEqualTo(200);
    }

    /** Wire fact: nothing was seen to refuse on these headers. */
    @Test
    void headersThatNameAMarketAreNotLookedAtForCompatibleApplications() {
        Registered app = server.clients().register();
        JsonNode tokens = server.codeFlow().tokens(app);
        for (String country : List.of("HK", "PL", "sg", "XX", "")) {
            assertThat(inMarket(app, tokens, country).statusCode()).isEqualTo(200);
        }
        assertThat(with(app, tokens, "businessCode", "PPL").statusCode()).isEqualTo(200);
        JsonNode american = Http.json(server.tokens().in(Market.US).clientCredentials(app));
        HttpResponse<String> key =
                server.http().get("/security/e2eKey", "Authorization", bearer(american), "countryCode", "PL");
        assertThat(key.statusCode()).isEqualTo(200);
        assertThat(Http.header(key, "bizToken")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void case79OperationIsClosedToTokensOfMarketsWhereItIsNotPublished(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        JsonNode american = Http.json(server.tokens().in(Market.US).clientCredentials(app, "scope", "pay_with_points"));
        assertThat(get(app, POINTS, american).statusCode()).isEqualTo(404);
    }

    @Test
    void case81ApplicationsOwnTokenOpensNoCustomersData() {
        Registered compatible = server.clients().register();
        Registered strict = server.clients().register(Profile.STRICT, 0);
        HttpResponse<String> lenient =
                get(compatible, PROFILES, Http.json(server.tokens().clientCredentials(compatible)));
        assertBankError(lenient, 403, "error", "accessNotConfigured");
        HttpResponse<String> exact =
                get(strict, PROFILES, Http.json(server.tokens().clientCredentials(strict)));
        assertThat(exact.statusCode()).isEqualTo(403);
        assertThat(challenge(exact)).isEqualTo("Bearer error=\"insufficient_scope\"");
        for (HttpResponse<String> response : List.of(lenient, exact)) {
            assertThat(hint(response)).contains("customer's token (authorization_code)");
            assertHinted(response);
        }
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void customersTokenIsNotTheApplicationsOwn(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        HttpResponse<String> response = get(app, PASSWORD_KEY, server.codeFlow().tokens(app));
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(hint(response)).contains("application's own token (client_credentials)");
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void suspendedApplicationsTokensOpenNothing(Profile profile) {
        Registered app = server.clients().register(profile, 0);
        JsonNode tokens = server.codeFlow().tokens(app);
        server.clients().suspend(app);
        HttpResponse<String> response = get(app, PROFILES, tokens);
        assertThat(response.statusCode()).isEqualTo(401);
        assertHinted(response);
    }

    private static HttpResponse<String> get(Registered app, String path, JsonNode tokens) {
        return server.http().get(path, "Authorization", bearer(tokens), "client_id", app.id());
    }

    private static HttpResponse<String> inMarket(Registered app, JsonNode tokens, String country) {
        return with(app, tokens, "countryCode", country);
    }

    private static HttpResponse<String> with(Registered app, JsonNode tokens, String header, String value) {
        return server.http().get(PROFILES, "Authorization", bearer(tokens), "client_id", app.id(), header, value);
    }

    private static String bearer(JsonNode tokens) {
        return "Bearer " + tokens.get("access_token").asText();
    }

    private static String challenge(HttpResponse<String> response) {
        return Http.header(response, "WWW-Authenticate");
    }

    private static String hint(HttpResponse<String> response) {
        return Http.header(response, "Sandbank-Hint");
    }
}
