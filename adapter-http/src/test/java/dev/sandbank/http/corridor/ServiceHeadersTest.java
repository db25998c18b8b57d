package dev.sandbank.http.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Headers that services of the public sandbox were seen to send, where they were seen. */
class ServiceHeadersTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private static Registered app;
    private static String customers;

    @BeforeAll
    static void start() {
        app = server.clients().register();
        customers = bearer(server.codeFlow().tokens(app));
    }

    @Test
    void accountsTellThatNoFactorIsMissing() {
        HttpResponse<String> accounts = get("/v1/accounts", customers);
        assertThat(accounts.statusCode()).isEqualTo(200);
        assertThat(Http.header(accounts, "mfaCode")).isNotEmpty();
        assertThat(Http.header(accounts, "X-Application-Context")).isEmpty();
    }

    @Test
    void moneyMovementTellsItsTimes() {
        String australian =
                bearer(server.codeFlow().of(Market.AU, "SandboxUser1").tokens(app));
        HttpResponse<String> payees = get("/v1/moneyMovement/payees", australian);
        assertThat(payees.statusCode()).as(payees.body()).isEqualTo(200);
        String now = String.valueOf(server.clock().instant().toEpochMilli());
        for (String header : new String[] {"apitimestamp_1", "apitimestamp_2", "apitimestamp_4"}) {
            assertThat(Http.header(payees, header)).isEqualTo(now);
        }
        assertThat(Http.header(payees, "mfaCode")).isNotEmpty();
    }

    @Test
    void cardsNameTheirPlatformAndTheCustomer() {
        HttpResponse<String> cards = get("/v1/cards?cardFunction=ALL", customers);
        assertThat(Http.header(cards, "X-Application-Context")).isNotEmpty();
        assertThat(Http.header(cards, "X-Vcap-Request-Id")).isEqualTo(Http.header(cards, "citiuuid"));
        String file = Http.header(cards, "I-Cif");
        assertThat(file).matches("[0-9]{10}");
        assertThat(Http.header(get("/v1/cards?cardFunction=ALL", customers), "I-Cif"))
                .isEqualTo(file);
        String others = bearer(server.codeFlow().of(Market.SG, "SandboxUser2").tokens(app));
        assertThat(Http.header(get("/v1/cards?cardFunction=ALL", others), "I-Cif"))
                .isNotEqualTo(file);
        assertThat(Http.header(get("/v1/cards?cardFunction=ALL", "Bearer none"), "I-Cif"))
                .isEmpty();
    }

    @Test
    void instalmentsNameTheCustomerAsCardsDoAndLoansDoNot() {
        String file = Http.header(get("/v1/cards?cardFunction=ALL", customers), "I-Cif");
        HttpResponse<String> instalments =
                get("/v1/creditCards/none/transactions/eligibility/easyPaymentPlan?eligbleLoanAmount=1000", customers);
        assertThat(Http.header(instalments, "I-Cif")).isEqualTo(file);
        assertThat(Http.header(get("/v1/accounts/loans/eligibility", customers), "I-Cif"))
                .isEmpty();
    }

    @Test
    void loansPointsAndCodesNameTheirPlatform() {
        for (HttpResponse<String> answer : List.of(
                get("/v1/accounts/loans/eligibility", customers),
                get("/v1/apac/rewards/1234567890123456789/pointBalance", customers),
                sendCode())) {
            assertThat(Http.header(answer, "X-Application-Context")).isNotEmpty();
            assertThat(Http.header(answer, "X-Vcap-Request-Id")).isEqualTo(Http.header(answer, "citiuuid"));
        }
    }

    @Test
    void keysTellTheTimeAndPasswordTokensTheSession() {
        String own = bearer(Http.json(server.tokens().clientCredentials(app)));
        HttpResponse<String> key = get("/security/e2eKey", own);
        assertThat(Http.header(key, "responseTimeStamp"))
                .isEqualTo(server.clock().instant().toString());
        assertThat(Http.header(get("/v1/security/e2eKey", own), "responseTimeStamp"))
                .isNotEmpty();
        HttpResponse<String> token = server.http()
                .postForm(
                        "/password/oauth2/token/sg/gcb",
                        Map.of("grant_type", "password", "username", "SandboxUser1", "password", "5b1e".repeat(128)),
                        "Authorization",
                        app.basic(),
                        "bizToken",
                        Http.header(key, "bizToken"));
        assertThat(token.statusCode()).isEqualTo(200);
        assertThat(Http.header(token, "sid")).matches("[0-9a-f]{32}");
    }

    @Test
    void cardTokensRepeatTheirNamesInHeaders() {
        HttpResponse<String> challenge = server.http()
                .postBody(
                        "/cardAuth/oauth2/authorize/sg/gcb",
                        "{\"lastFourDigitsCardNumber\":\"8653\",\"citiCardHolderPhoneNumber\":\"6590020056\","
                                + "\"merchantCustomerReferenceId\":\"one\"}",
                        Answer.JSON,
                        "Authorization",
                        app.basic());
        HttpResponse<String> token = server.http()
                .postForm(
                        "/cardAuth/oauth2/token/sg/gcb",
                        Map.of(
                                "grant_type",
                                "card_authorization",
                                "controlFlowId",
                                Http.json(challenge)
                                        .at("/moreInfo/controlFlowId")
                                        .asText(),
                                "linkageConfirmationCode",
                                "987654",
                                "scope",
                                "lop_booking"),
                        "Authorization",
                        app.basic());
        JsonNode body = Http.json(token);
        assertThat(Http.header(token, "cardIdHeader"))
                .isEqualTo(body.get("cardId").asText());
        assertThat(Http.header(token, "cardReferenceNumberHeader"))
                .isEqualTo(body.get("cardReferenceNumber").asText());
        assertThat(Http.header(token, "customerIdHeader"))
                .isEqualTo(body.get("customerId").asText());
    }

    private HttpResponse<String> sendCode() {
        return server.http()
                .postBody("/v1/mfa/otp", "{\"otpDeliveryOption\":\"SMS\"}", Answer.JSON, "Authorization", customers);
    }

    private static HttpResponse<String> get(String path, String bearer) {
        return server.http().get(path, "Authorization", bearer);
    }

    private static String bearer(JsonNode tokens) {
        return "Bearer " + tokens.get("access_token").asText();
    }
}
