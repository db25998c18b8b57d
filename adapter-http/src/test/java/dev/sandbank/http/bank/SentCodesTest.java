package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.ControlFlow;
import dev.sandbank.domain.stepup.OneTimeCode;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments of a strict application, which wait for the random code that is sent to the customer's phone. */
class SentCodesTest {

    private static final String INTERNAL = "/v1/moneyMovement/internalDomesticTransfers";
    private static final String CODES = "/v1/mfa/otp";

    @AutoClose
    private final TestServer server = new TestServer();

    private BankApp app;

    @BeforeEach
    void logIn() {
        app = BankApp.strict(server, "internal_domestic_transfers");
    }

    @Test
    void firstPaymentToSomebodyWaitsForTheCodeThatWasSent() {
        String flow = prepare("10");
        HttpResponse<String> refused = execute(flow);
        assertRefused(refused, 403, "mfaRequired");
        assertThat(refused.body()).contains("XXXXXXXX");
        assertThat(server.latestCode()).matches("[0-9]{6}");
        assertThat(sent()).isEqualTo(1);
        assertRefused(execute(flow), 403, "mfaRequired");
        assertThat(sent()).isEqualTo(1);

        assertThat(present(flow, server.latestCode()).statusCode()).isEqualTo(200);
        assertThat(execute(flow).statusCode()).isEqualTo(200);
        assertThat(execute(prepare("10")).statusCode()).isEqualTo(200);
        assertRefused(execute(prepare("1500.01")), 403, "mfaRequired");
    }

    @Test
    void case87WrongCodesLockAndNoCodeServesTwice() {
        String flow = waiting();
        String code = server.latestCode();
        assertRefused(present(flow, OneTimeCode.PUBLISHED), 400, "invalidRequest");
        assertThat(present(flow, code).statusCode()).isEqualTo(200);
        assertRefused(present(flow, code), 400, "invalidRequest");
        String locked = waiting();
        String right = server.latestCode();
        for (int i = 0; i < ControlFlow.MAX_WRONG_CODES; i++) {
            assertRefused(present(locked, right.equals("111111") ? "222222" : "111111"), 400, "invalidRequest");
        }
        assertRefused(present(locked, right), 400, "invalidControlFlowId");
        assertRefused(execute(locked), 400, "invalidControlFlowId");
    }

    @Test
    void case87CodeOfAnotherTransferOrOfThePastIsRefused() {
        String first = waiting();
        String code = server.latestCode();
        String second = waiting();
        assertRefused(present(second, code), 400, "invalidRequest");
        assertThat(sendAgain(first).statusCode()).isEqualTo(200);
        assertRefused(present(first, code), 400, "invalidRequest");
        assertThat(present(first, server.latestCode()).statusCode()).isEqualTo(200);
        server.clock().advance(ControlFlow.LIFETIME);
        assertRefused(execute(first), 400, "invalidControlFlowId");
    }

    @Test
    void case87CodesAreSentAgainFiveTimesAndTheLastOneStaysRight() {
        String flow = waiting();
        for (int again = 0; again < 5; again++) {
            assertThat(sendAgain(flow).statusCode()).isEqualTo(200);
        }
        assertRefused(sendAgain(flow), 422, "businessValidationsFailed");
        assertThat(sent()).isEqualTo(6);
        assertThat(present(flow, server.latestCode()).statusCode()).isEqualTo(200);
    }

    @Test
    void resetTakesTheMessagesOfTheSpace() { // M72
        waiting();
        assertThat(sent()).isEqualTo(1);
        server.stores().transactions().run(() -> {
            server.stores().spaceJournal().drop(SpaceId.DEFAULT);
            return true;
        });
        assertThat(sent()).isZero();
    }

    @Test
    void programsForThePublicSandboxPayWithoutACode() {
        app = BankApp.ofFirstCustomer(server, Market.SG);
        assertThat(execute(prepare("2000")).statusCode()).isEqualTo(200);
        assertThat(sent()).isZero();
    }

    private static void assertRefused(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Http.json(response).get("code").asText()).isEqualTo(code);
    }

    private int sent() {
        return server.wiredUseCases()
                .mail()
                .listMails()
                .list(null, Seek.first(100), null)
                .rows()
                .size();
    }

    private String waiting() {
        String flow = prepare("1600");
        assertRefused(execute(flow), 403, "mfaRequired");
        return flow;
    }

    private String prepare(String amount) {
        JsonNode options = Http.json(app.get(INTERNAL + "/payees/sourceAccounts"));
        HttpResponse<String> quote = app.post(INTERNAL + "/preprocess", """
                {"sourceAccountId":"%s","payeeId":"%s","transactionAmount":%s,\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY"}""".formatted(
                        options.at("/sourceAccounts/0/sourceAccountId").asText(),
                        options.at("/payeeSourceAccountCombinations/0/payeeId").asText(),
                        amount));
        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        return Http.json(quote).get("controlFlowId").asText();
    }

    private HttpResponse<String> execute(String flow) {
        return app.post(INTERNAL, "{\"controlFlowId\":\"" + flow + "\"}");
    }

    private HttpResponse<String> sendAgain(String flow) {
        return app.post(CODES, "{\"otpDeliveryOption\":\"SMS\",\"controlFlowId\":\"" + flow + "\"}");
    }

    private HttpResponse<String> present(String flow, String code) {
        return app.put(CODES, """
                {"otpDeliveryOption":"SMS","otpToken":"%s","transactionMemo":"PAY","controlFlowId":"%s"}""".formatted(code, flow));
    }
}
