package dev.sandbank.http.oauth;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static dev.sandbank.http.ErrorAssertions.assertOAuthError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.Parallel;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens for a card: asking its holder for a code, the tokens, their refresh and end, as recorded. */
class CardAuthorizationTest {

    private static final String BASE = "/cardAuth/oauth2";

    @AutoClose
    private static final TestServer server = new TestServer();

    private Registered app;

    @BeforeEach
    void register() {
        app = server.clients().register(Profile.COMPATIBLE, 0);
    }

    @Test
    void holderIsAskedForACode() {
        HttpResponse<String> response = authorize(app, "sg", card("8653", "6590020056"));
        assertThat(response.statusCode()).isEqualTo(403);
        String flow = Http.json(response).at("/moreInfo/controlFlowId").asText();
        assertThat(flow).matches("[0-9]{32}");
        assertThat(response.body())
                .isEqualTo("{\"type\":\"error\",\"code\":\"mfaRequired\",\"details\":\"MFA is required\",\"moreInfo\":"
                        + "{\"mfaType\":\"otp\",\"controlFlowId\":\"" + flow + "\",\"status\":\"generated\","
                        + "\"mfaResponse\":{\"otpDeliveryOption\":[\"SMS\"]}}}");
    }

    /** Wire fact: the public sandbox does not miss it. */
    @Test
    void grantTypeMayBeAbsentButNotWrongAndStrictApplicationsSendIt() {
        String body = card("8653", "6590020056").replace("\"grant_type\":\"card_authorization\",", "");
        assertThat(body).doesNotContain("grant_type");
        assertBankError(authorize(app, "sg", body), 403, "error", "mfaRequired");
        HttpResponse<String> strict = authorize(server.clients().register(Profile.STRICT, 0), "sg", body);
        assertThat(strict.statusCode()).isEqualTo(400);
        assertThat(strict.body()).contains("/JSON/grant_type", "missing");
    }

    @Test
    void brokenRefreshTokenIsUnauthorizedAndAnInvalidGrantForStrictApplications() {
        JsonNode broken = JsonNodeFactory.instance.objectNode().put("refresh_token", "broken");
        HttpResponse<String> response = refresh(app, broken);
        assertOAuthError(response, 401, "invalid_grant");
        assertThat(Http.header(response, "Sandbank-Hint")).startsWith("This refresh token was never issued");
        assertOAuthError(refresh(server.clients().register(Profile.STRICT, 0), broken), 400, "invalid_grant");
        assertOAuthError(server.tokens().refresh(app, "broken"), 400, "invalid_grant");
    }

    @Test
    void codeGivesTokensThatLiveForAMonth() {
        JsonNode tokens = Http.json(token(app, flow(), "987654", "lop_booking"));
        assertThat(tokens.get("token_type").asText()).isEqualTo("Bearer");
        assertThat(tokens.get("expires_in").asInt()).isEqualTo(2_678_400);
        assertThat(tokens.get("refresh_token_expires_in").asInt()).isEqualTo(2_682_000);
        assertThat(tokens.get("scope").asText()).isEqualTo("lop_booking");
        assertThat(tokens.get("cardId").asText()).matches("[0-9a-f]{88}");
        assertThat(tokens.get("customerId").asText()).matches("[0-9a-f]{88}");
        assertThat(tokens.get("cardReferenceNumber").asText()).matches("[0-9]{19}");
        assertThat(get("/v1/accounts/loans/eligibility", tokens).statusCode()).isEqualTo(200);
    }

    @Test
    void cardTokenOpensNothingButWhatIsForCards() {
        JsonNode tokens = Http.json(token(app, flow(), "987654", "lop_booking"));
        HttpResponse<String> accounts = get("/v1/accounts", tokens);
        assertBankError(accounts, 403, "error", "accessNotConfigured");
        assertThat(Http.header(accounts, "Sandbank-Hint"))
                .isEqualTo("This needs a customer's token (authorization_code),"
                        + " and what was sent is a card's token (card_authorization); get a token of that kind.");
    }

    @Test
    void refreshRotatesBothAndLivesForAYear() {
        JsonNode first = Http.json(token(app, flow(), "987654", "lop_booking epp_booking"));
        JsonNode next = Http.json(refresh(app, first));
        assertThat(next.get("expires_in").asInt()).isEqualTo(2_678_400);
        assertThat(next.get("refresh_token_expires_in").asInt()).isEqualTo(32_140_800);
        assertThat(next.get("cardId")).isEqualTo(first.get("cardId"));
        assertThat(next.has("customerId") || next.has("cardReferenceNumber")).isFalse();
        assertThat(next.get("refresh_token")).isNotEqualTo(first.get("refresh_token"));
        assertThat(get("/v1/accounts/loans/eligibility", next).statusCode()).isEqualTo(200);
        assertOAuthError(server.tokens().refresh(app, next.get("refresh_token").asText()), 400, "invalid_grant");
    }

    @Test
    void refreshOutlivesTheFirstGrantAndLateReuseEndsTheFamily() {
        JsonNode first = Http.json(token(app, flow(), "987654", "lop_booking"));
        JsonNode second = Http.json(refresh(app, first));
        server.clock().advance(java.time.Duration.ofDays(200));
        JsonNode third = Http.json(refresh(app, second));
        assertThat(get("/v1/accounts/loans/eligibility", third).statusCode()).isEqualTo(200);
        server.clock().advance(java.time.Duration.ofMinutes(1));
        assertOAuthError(refresh(app, second), 400, "invalid_grant");
        assertThat(get("/v1/accounts/loans/eligibility", third).statusCode()).isEqualTo(401);
    }

    @Test
    void revokedTokenOpensNothing() {
        JsonNode tokens = Http.json(token(app, flow(), "987654", "lop_booking"));
        HttpResponse<String> revoked = server.http()
                .postForm(
                        BASE + "/revoke",
                        Map.of("token", tokens.get("access_token").asText(), "token_type_hint", "access_token"),
                        "Authorization",
                        app.basic());
        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(revoked.body()).isEqualTo("{}");
        assertThat(get("/v1/accounts/loans/eligibility", tokens).statusCode()).isEqualTo(401);
    }

    @Test
    void eachFlowGivesTokensOnceHoweverManyAsk() {
        String flow = flow();
        List<HttpResponse<String>> answers = Parallel.calls(12, () -> token(app, flow, "987654", "lop_booking"));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> assertOAuthError(answer, 400, "invalid_grant"));
    }

    @Test
    void fifthWrongCodeEndsTheFlow() {
        String flow = flow();
        for (int left = 4; left >= 0; left--) {
            HttpResponse<String> wrong = token(app, flow, "123456", "lop_booking");
            assertOAuthError(wrong, 400, "invalid_grant");
            assertThat(Http.header(wrong, "Sandbank-Hint")).contains(left + " attempts are left");
        }
        assertOAuthError(token(app, flow, "987654", "lop_booking"), 400, "invalid_grant");
    }

    @Test
    void flowIsItsApplicationsAndMarketsAloneAndEnds() {
        Registered rival = server.clients().register(Profile.COMPATIBLE, 0);
        String flow = flow();
        assertOAuthError(token(rival, flow, "987654", "lop_booking"), 400, "invalid_grant");
        assertOAuthError(tokenIn("hk", app, flow, "987654", "lop_booking"), 400, "invalid_grant");
        assertOAuthError(token(app, "0".repeat(32), "987654", "lop_booking"), 400, "invalid_grant");
        server.clock().advance(ControlFlow.LIFETIME);
        assertOAuthError(token(app, flow, "987654", "lop_booking"), 400, "invalid_grant");
    }

    @Test
    void unknownCardPhoneOutOfReachAndMissingFieldsAreTold() {
        assertBankError(authorize(app, "sg", card("0001", "6590020056")), 422, "error", "accountNotFound");
        assertBankError(authorize(app, "sg", card("8653", "6590020000")), 400, "error", "smsDeliveryFailed");
        HttpResponse<String> missing = authorize(app, "sg", "{\"grant_type\":\"card_authorization\"}");
        assertBankError(missing, 400, "invalid", "invalidRequest");
        assertThat(missing.body()).contains("/JSON/lastFourDigitsCardNumber", "/JSON/citiCardHolderPhoneNumber");
        HttpResponse<String> other =
                authorize(app, "sg", card("8653", "6590020056").replace("card_authorization", "password"));
        assertThat(other.body()).contains("/JSON/grant_type", "invalidReference");
    }

    @Test
    void applicationWithoutPermissionOrCredentialsIsRefused() {
        assertOAuthError(token(app, flow(), "987654", "no_such_scope"), 400, "invalid_scope");
        assertOAuthError(token(app, flow(), "987654", ""), 400, "invalid_scope");
        HttpResponse<String> nobody =
                server.http().postBody(BASE + "/authorize/sg/gcb", card("8653", "6590020056"), Answer.JSON);
        assertOAuthError(nobody, 401, "invalid_client");
        server.clients().allow(app, Set.of(GrantKind.AUTHORIZATION_CODE));
        assertOAuthError(authorize(app, "sg", card("8653", "6590020056")), 400, "unauthorized_client");
    }

    private static String card(String lastFour, String phone) {
        return "{\"grant_type\":\"card_authorization\",\"lastFourDigitsCardNumber\":\"" + lastFour
                + "\",\"citiCardHolderPhoneNumber\":\"" + phone
                + "\",\"merchantCustomerReferenceId\":\"CB072000128065\"}";
    }

    private String flow() {
        return Http.json(authorize(app, "sg", card("8653", "6590020056")))
                .at("/moreInfo/controlFlowId")
                .asText();
    }

    private static HttpResponse<String> authorize(Registered app, String market, String body) {
        return server.http()
                .postBody(BASE + "/authorize/" + market + "/gcb", body, Answer.JSON, "Authorization", app.basic());
    }

    private static HttpResponse<String> token(Registered app, String flow, String code, String scope) {
        return tokenIn("sg", app, flow, code, scope);
    }

    private static HttpResponse<String> tokenIn(String market, Registered app, String flow, String code, String scope) {
        Map<String, String> form = new HashMap<>();
        form.put("grant_type", "card_authorization");
        form.put("controlFlowId", flow);
        form.put("linkageConfirmationCode", code);
        form.put("scope", scope);
        return server.http().postForm(BASE + "/token/" + market + "/gcb", form, "Authorization", app.basic());
    }

    private static HttpResponse<String> refresh(Registered app, JsonNode tokens) {
        return server.http()
                .postForm(
                        BASE + "/refresh",
                        Map.of(
                                "grant_type",
                                "refresh_token",
                                "refresh_token",
                                tokens.get("refresh_token").asText()),
                        "Authorization",
                        app.basic());
    }

    private static HttpResponse<String> get(String path, JsonNode tokens) {
        return server.http()
                .get(
                        path,
                        "Authorization",
                        "Bearer " + tokens.path("access_token").asText());
    }
}
