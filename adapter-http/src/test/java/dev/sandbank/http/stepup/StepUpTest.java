package dev.sandbank.http.stepup;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.encryption.TestE2eKeys;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.operation.Answer;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Booking a loan in Singapore as recorded: refused, code sent, confirmed; and all faults on the way. */
class StepUpTest {

    private static final String CONSTANT = "0f1e".repeat(63) + "aFF9";

    @AutoClose
    private static final TestServer server = new TestServer();

    private Registered app;
    private String bearer = "";
    private String account = "";

    @BeforeEach
    void logIn() {
        app = server.clients().register(Profile.COMPATIBLE, 0);
        bearer = "Bearer " + server.codeFlow().tokens(app).get("access_token").asText();
        account = Http.json(server.http().get("/v1/accounts/loans/eligibility", "Authorization", bearer))
                .at("/loanEligibilityDetails/0/accountId")
                .asText();
    }

    @Test
    void loanIsBookedOnceTheCodeWasPresented() {
        HttpResponse<String> refused = book();
        assertThat(refused.statusCode()).isEqualTo(403);
        JsonNode more = Http.json(refused).get("moreInfo");
        assertThat(more.at("/mfaResponse/maskedPhoneNumber").asText()).matches("XXXXXXXX[0-9]{4}");
        assertThat(more.get("otpDeliveryOption").toString()).isEqualTo("[\"SMS\"]");
        String flow = more.get("controlFlowId").asText();

        assertBankError(confirm(flow), 403, "error", "mfaRequired");
        HttpResponse<String> validated = validate(flow, CONSTANT);
        assertThat(validated.statusCode()).isEqualTo(200);
        assertThat(validated.body()).isEmpty();
        HttpResponse<String> confirmed = confirm(flow);
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(Http.json(confirmed).get("loanReferenceId").asText()).isNotBlank();
    }

    @Test
    void flowIsConfirmedOnce() {
        String flow = verified();
        confirm(flow);
        assertBankError(confirm(flow), 400, "error", "invalidControlFlowId");
    }

    @Test
    void unknownFlowIsToldAsRecorded() {
        HttpResponse<String> response = confirm("ab".repeat(44));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .isEqualTo("{\"type\":\"error\",\"code\":\"invalidControlFlowId\","
                        + "\"details\":\"Control flow ID is invalid\"}");
    }

    @Test
    void flowOfAnotherApplicationIsUnknown() {
        String flow = verified();
        Registered rival = server.clients().register(Profile.COMPATIBLE, 0);
        bearer = "Bearer " + server.codeFlow().tokens(rival).get("access_token").asText();
        assertBankError(confirm(flow), 400, "error", "invalidControlFlowId");
        assertBankError(validate(flow, CONSTANT), 400, "error", "invalidControlFlowId");
    }

    @Test
    void codeMayBeEncryptedAloneOrBehindAnEvent() {
        for (String clear : new String[] {"987654", "0123456789abcdef,b735937"}) {
            String flow = waiting();
            assertThat(validate(flow, encrypted(clear)).statusCode()).isEqualTo(200);
        }
        assertBankError(validate(waiting(), encrypted("111111")), 400, "invalid", "invalidRequest");
    }

    @Test
    void codeInClearIsToldToBeEncryptedAndCostsNoAttempt() {
        String flow = waiting();
        for (int i = 0; i < 6; i++) {
            HttpResponse<String> refused = validate(flow, i % 2 == 0 ? "987654" : "111111");
            assertBankError(refused, 400, "invalid", "invalidRequest");
            assertThat(refused.body()).contains("/JSON/otpToken", "/v1/security/e2eKey");
        }
        assertThat(validate(flow, encrypted("987654")).statusCode()).isEqualTo(200);
    }

    @Test
    void case87FifthWrongCodeEndsTheFlow() {
        String flow = waiting();
        for (int i = 0; i < 5; i++) {
            assertBankError(validate(flow, encrypted("111111")), 400, "invalid", "invalidRequest");
        }
        assertBankError(validate(flow, CONSTANT), 400, "error", "invalidControlFlowId");
    }

    @Test
    void case87ApprovalOfOneOfferConfirmsNoOther() {
        bearer = "Bearer "
                + Http.json(server.tokens().in(Market.IN).clientCredentials(app))
                        .get("access_token")
                        .asText();
        String offers = "/v1/prelogin/creditCardServices/offers/";
        String flow = Http.json(post(
                        offers + "6/loans/bookings",
                        "{\"loanAmount\":1250.5,\"tenor\":12,\"disbursementOption\":\"BANK_ACCOUNT\"}"))
                .at("/moreInfo/controlFlowId")
                .asText();
        assertThat(validate(flow, CONSTANT).statusCode()).isEqualTo(200);
        String confirmation = "{\"controlFlowId\":\"" + flow + "\"}";
        assertBankError(
                post(offers + "7/loans/bookings/confirmation", confirmation), 400, "error", "invalidControlFlowId");
        assertThat(post(offers + "6/loans/bookings/confirmation", confirmation).statusCode())
                .isEqualTo(200);
    }

    @Test
    void strictApplicationsMustReallyEncrypt() {
        app = server.clients().register(Profile.STRICT, 0);
        String token = Http.json(server.tokens().clientCredentials(app))
                .get("access_token")
                .asText();
        HttpResponse<String> sent = server.http()
                .postBody(
                        "/v1/mfa/otp",
                        "{\"otpDeliveryOption\":\"SMS\"}",
                        Answer.JSON,
                        "Authorization",
                        "Bearer " + token,
                        "client_id",
                        app.id());
        String flow = Http.json(sent).get("controlFlowId").asText();
        HttpResponse<String> replayed = server.http()
                .method(
                        "PUT",
                        "/v1/mfa/otp",
                        "{\"otpToken\":\"" + CONSTANT + "\",\"controlFlowId\":\"" + flow + "\"}",
                        "Authorization",
                        "Bearer " + token,
                        "client_id",
                        app.id());
        assertThat(replayed.statusCode()).isEqualTo(400);
    }

    @Test
    void quoteIsExecutedWithoutACodeWhereNoneIsAskedFor() {
        String path = "/v1/moneyMovement/personalDomesticTransfers/destinationAccounts/sourceAccounts";
        String other = Http.json(server.http().get(path, "Authorization", bearer))
                .at("/destinationSourceAcctCombinations/0/destinationAccountId")
                .asText();
        String quote = Http.json(post(
                        "/v1/moneyMovement/personalDomesticTransfers/preprocess",
                        "{\"sourceAccountId\":\"" + account + "\",\"transactionAmount\":\"30\","
                                + "\"transferCurrencyIndicator\":\"SOURCE_ACCOUNT_CURRENCY\","
                                + "\"destinationAccountId\":\"" + other + "\",\"chargeBearer\":\"BENEFICIARY\"}"))
                .path("controlFlowId")
                .asText();
        assertThat(quote).matches("[0-9a-f]{88}");
        assertThat(post("/v1/moneyMovement/personalDomesticTransfers", "{\"controlFlowId\":\"" + quote + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertBankError(
                post("/v1/moneyMovement/personalDomesticTransfers", "{\"controlFlowId\":\"nonsense\"}"),
                400,
                "error",
                "invalidControlFlowId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "1e-309", "1e2147483647", "\"1e2147483647\"", "\"NaN\"", "\"\"", "{}"})
    void case90AmountsThatAreNoneAreNamed(String amount) {
        HttpResponse<String> response = post(
                "/v1/accounts/" + account + "/loans/bookings",
                "{\"loanAmount\":" + amount + ",\"disbursementOption\":\"BANK_ACCOUNT\",\"tenor\":\"12\"}");
        assertBankError(response, 400, "invalid", "invalidRequest");
        assertThat(response.body()).contains("/JSON/loanAmount");
    }

    private String waiting() {
        return Http.json(book()).at("/moreInfo/controlFlowId").asText();
    }

    private String verified() {
        String flow = waiting();
        assertThat(validate(flow, CONSTANT).statusCode()).isEqualTo(200);
        return flow;
    }

    private HttpResponse<String> book() {
        return post(
                "/v1/accounts/" + account + "/loans/bookings",
                "{\"loanAmount\":50000,\"disbursementOption\":\"BANK_ACCOUNT\",\"tenor\":\"12\"}");
    }

    private HttpResponse<String> confirm(String flow) {
        return post("/v1/accounts/loans/bookings/confirmation", "{\"controlFlowId\":\"" + flow + "\"}");
    }

    private String encrypted(String clear) {
        JsonNode key = Http.json(server.http().get("/v1/security/e2eKey", "Authorization", bearer));
        return TestE2eKeys.encrypt(
                new BigInteger(key.get("modulus").asText()),
                new BigInteger(key.get("exponent").asText()),
                clear);
    }

    private HttpResponse<String> validate(String flow, String otpToken) {
        return server.http()
                .method(
                        "PUT",
                        "/v1/mfa/otp",
                        "{\"otpDeliveryOption\":\"SMS\",\"otpToken\":\"" + otpToken
                                + "\",\"transactionMemo\":\"ENROLLCARD\",\"controlFlowId\":\"" + flow + "\"}",
                        "Authorization",
                        bearer);
    }

    private HttpResponse<String> post(String path, String body) {
        return server.http().postBody(path, body, Answer.JSON, "Authorization", bearer);
    }
}
