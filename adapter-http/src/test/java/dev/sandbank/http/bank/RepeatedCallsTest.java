package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.CodeFlow;
import dev.sandbank.http.Http;
import dev.sandbank.http.Parallel;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payments with an {@code Idempotency-Key}: who sends a call again has its first answer, and pays once. */
class RepeatedCallsTest {

    private static final String HEADER = "Idempotency-Key";

    @AutoClose
    private final TestServer server = new TestServer();

    private Payer payer;

    @BeforeEach
    void logIn() {
        payer = Payer.of(BankApp.ofFirstCustomer(server, Market.SG), "SGD");
    }

    @Test
    void repeatedCallHasTheFirstAnswerAndPaysOnce_M75() {
        String flow = payer.prepare("12.34");
        BigDecimal before = available();

        HttpResponse<String> first = execute(payer, flow, "key-1");
        HttpResponse<String> again = execute(payer, flow, "key-1");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(available()).isEqualByComparingTo(before.subtract(new BigDecimal("12.34")));
        assertBankError(execute(payer, flow, "key-2"), 400, "error", "invalidControlFlowId");
    }

    @Test
    void bodyIsComparedByMeaningAndAnotherOneIsRefused_M75() {
        String flow = payer.prepare("1");
        execute(payer, flow, "key");

        assertThat(payer.app
                        .post(Payer.OWN, "{ \"remarks\":null, \"controlFlowId\":\"" + flow + "\" }", HEADER, "\"key\"")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> other = execute(payer, payer.prepare("1"), "key");
        assertBankError(other, 422, "error", "businessValidationsFailed");
        assertThat(other.headers().firstValue("Sandbank-Hint").orElseThrow()).contains(HEADER);
    }

    @Test
    void onlyWhatWasDoneIsKept_M75() {
        String all = available().toPlainString();
        String first = payer.prepare(all);
        String second = payer.prepare("5");
        execute(payer, first, "first");

        assertThat(execute(payer, second, "second").statusCode()).isEqualTo(422);
        assertThat(execute(payer, "0".repeat(88), "third").statusCode()).isEqualTo(400);
        assertThat(payer.app.post(Payer.OWN, "[", HEADER, "third").statusCode()).isEqualTo(400);
        Payer other = payer.back();
        String back = other.prepare("100");
        server.stores().transactions().breakDown();
        assertThat(execute(other, back, "back").statusCode()).isEqualTo(503);
        server.stores().transactions().repair();
        assertThat(execute(other, back, "back").statusCode()).isEqualTo(200);
        assertThat(execute(payer, second, "second").statusCode()).isEqualTo(200);
        assertThat(execute(payer, second, "second").statusCode()).isEqualTo(200);
    }

    @Test
    void stepUpIsAskedForEachTimeUntilTheCodeWasPresented_M75() {
        BankApp british = BankApp.ofFirstCustomer(server, Market.GB);
        String path = "/v1/moneyMovement/internalDomesticTransfers";
        String source = Http.json(british.get(path + "/payees/sourceAccounts"))
                .at("/sourceAccounts/0/sourceAccountId")
                .asText();
        String payee = Http.json(british.get("/v1/moneyMovement/payees?paymentType=INTERNAL_DOMESTIC"))
                .at("/payeeList/0/payeeId")
                .asText();
        String flow = Http.json(british.post(path + "/preprocess", """
                {"sourceAccountId":"%s","payeeId":"%s","transactionAmount":5,\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY"}""".formatted(source, payee)))
                .path("controlFlowId")
                .asText();
        String body = "{\"controlFlowId\":\"" + flow + "\"}";

        assertBankError(british.post(path, body, HEADER, "key"), 403, "error", "mfaRequired");
        assertBankError(british.post(path, body, HEADER, "key"), 403, "error", "mfaRequired");
    }

    @Test
    void othersWithTheSameKeyAreIndependent_M74() {
        Payer other = Payer.of(BankApp.ofFirstCustomer(server, Market.SG), "SGD");
        HttpResponse<String> mine = execute(payer, payer.prepare("1"), "key");
        HttpResponse<String> theirs = execute(other, other.prepare("2"), "key");

        assertThat(theirs.statusCode()).as(theirs.body()).isEqualTo(200);
        assertThat(theirs.body()).isNotEqualTo(mine.body());
        HttpResponse<String> confirmed = payer.app.post(
                Payer.OWN + "/confirmation", "{\"controlFlowId\":\"" + payer.prepare("3") + "\"}", HEADER, "key");
        assertThat(confirmed.headers().firstValue("Idempotent-Replayed")).isEmpty();
    }

    /** The answer shows accounts, so who may not see them now does not get it. */
    @Test
    void keptAnswerIsGivenOnlyToWhoMayStillDoTheSame_M74() {
        Registered shop = server.clients().register(Profile.STRICT, 0);
        CodeFlow all = server.codeFlow().asking("personal_domestic_transfers");
        Payer first = Payer.of(BankApp.allowedBy(all, server, shop), "SGD");
        String flow = first.prepare("1");
        String paid = execute(first, flow, "key").body();
        CodeFlow oneAccount = all.showing(Set.of(new AccountId(first.from)));
        CodeFlow otherScope = all.asking("accounts_details_transactions");

        assertThat(execute(first.by(BankApp.allowedBy(all, server, shop)), flow, "key")
                        .body())
                .isEqualTo(paid);
        assertThat(execute(first.by(BankApp.allowedBy(oneAccount, server, shop)), flow, "key")
                        .statusCode())
                .isEqualTo(422);
        assertThat(execute(first.by(BankApp.allowedBy(otherScope, server, shop)), flow, "key")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "\"open", "in the middle", "\"two words\""})
    void keyOfAnotherFormIsRefused_M75(String key) {
        HttpResponse<String> refused = execute(payer, payer.prepare("1"), key);

        assertBankError(refused, 400, "invalid", "invalidRequest");
        assertThat(refused.body()).contains(HEADER);
    }

    @Test
    void keyIsSentOnceAndHas255CharactersAtMost_M75() {
        String flow = payer.prepare("1");
        BigDecimal before = available();

        assertBankError(execute(payer, flow, "k".repeat(256)), 400, "invalid", "invalidRequest");
        assertBankError(
                payer.app.post(Payer.OWN, "{\"controlFlowId\":\"" + flow + "\"}", HEADER, "one", HEADER, "two"),
                400,
                "invalid",
                "invalidRequest");
        assertThat(available()).isEqualByComparingTo(before);
        assertThat(execute(payer, flow, "k".repeat(255)).statusCode()).isEqualTo(200);
    }

    @Test
    void bothCallsOfAPairPayOnceThough_M75() {
        String flow = payer.prepare("5");
        BigDecimal before = available();
        List<HttpResponse<String>> answers = Parallel.calls(6, () -> execute(payer, flow, "key"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(available()).isEqualByComparingTo(before.subtract(new BigDecimal("5")));
    }

    private static HttpResponse<String> execute(Payer payer, String flow, String key) {
        return payer.app.post(Payer.OWN, "{\"controlFlowId\":\"" + flow + "\"}", HEADER, key);
    }

    private BigDecimal available() {
        return payer.available(payer.from);
    }
}
