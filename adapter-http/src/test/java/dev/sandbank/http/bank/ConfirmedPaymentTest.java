package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.stepup.ControlFlowId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.WordsOfPages;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A payment that waits for a one-time code, which is entered on the bank's page: it says what is approved. */
class ConfirmedPaymentTest {

    private static final String INTERNAL = "/v1/moneyMovement/internalDomesticTransfers";
    private static final String WIRE = "/v1/moneyMovement/crossBorderWireTransfers";

    @AutoClose
    private final TestServer server = new TestServer();

    private final BankPages pages = new BankPages(server.http());
    private BankApp app;
    private String source = "";

    @BeforeEach
    void chooseAccount() {
        app = BankApp.ofFirstCustomer(server, Market.GB);
        source = Http.json(app.get(INTERNAL + "/payees/sourceAccounts"))
                .at("/sourceAccounts/0/sourceAccountId")
                .asText();
    }

    @Test
    void pageNamesReceiverAmountAccountAndRemarksAndNothingElse() {
        JsonNode payee = first("INTERNAL_DOMESTIC");
        String flow = prepare(INTERNAL, payee, "\"remarks\":\"rent <March>\",");
        assertBankError(execute(INTERNAL, flow), 403, "error", "mfaRequired");

        String page = page(flow).body();

        assertThat(page)
                .contains("Pay another customer of this bank", "5.00 GBP", "rent &lt;March&gt;")
                .contains(payee.get("payeeName").asText())
                .doesNotContain("sandboxuser", "Order", "beneficiary", "internalTransfer");
    }

    @Test
    void messageWithTheCodeSaysWhatThePageSays() {
        String flow = prepare(INTERNAL, first("INTERNAL_DOMESTIC"), "");
        List<String> said = new WordsOfPages()
                .act(server.stores()
                        .controlFlows()
                        .find(new ControlFlowId(flow).key())
                        .orElseThrow());

        assertThat(said.get(0)).isEqualTo("Pay another customer of this bank");
        assertThat(String.join("\n", said)).contains("5.00 GBP").doesNotContain("beneficiary");
    }

    @Test
    void pageOfARegularPaymentTellsItsDays() {
        String flow = prepare(
                INTERNAL,
                first("INTERNAL_DOMESTIC"),
                "\"standingInstruction\":{\"standingInstructionStartDate\":\"2027-03-01\","
                        + "\"paymentFrequency\":\"MONTHLY\",\"perpetualFlag\":true},");
        execute(INTERNAL, flow);

        assertThat(page(flow).body()).contains("When", "every month from 1 March 2027 until it is stopped");
    }

    @Test
    void paymentIsBookedOnceItsCodeWasEntered() {
        String flow = prepare(INTERNAL, first("INTERNAL_DOMESTIC"), "");
        execute(INTERNAL, flow);
        Map<String, List<String>> fields = BankPages.fields(page(flow));
        fields.put("code", List.of("987654"));

        assertThat(pages.post("/customer/one-time-code", fields).body()).contains("Code accepted");
        HttpResponse<String> paid = app.post(INTERNAL + "/confirmation", "{\"controlFlowId\":\"" + flow + "\"}");
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        assertBankError(execute(INTERNAL, flow), 400, "error", "invalidControlFlowId");
    }

    @Test
    void pageOfAPaymentAbroadTellsWhatArrivesAndTheFee() {
        String flow = prepare(WIRE, first("CROSS_BORDER_WIRE"), "\"chargeBearer\":\"SHARED\",");

        assertThat(page(flow).body())
                .contains("Pay somebody in another country", "What arrives", "USD", "Fee", "Harper Quinn");
    }

    private JsonNode first(String type) {
        return Http.json(app.get("/v1/moneyMovement/payees?paymentType=" + type))
                .get("payeeList")
                .get(0);
    }

    private String prepare(String path, JsonNode payee, String more) {
        HttpResponse<String> quote = app.post(
                path + "/preprocess", """
                {"sourceAccountId":"%s","payeeId":"%s",%s"transactionAmount":5,\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY"}""".formatted(source, payee.get("payeeId").asText(), more));
        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        return Http.json(quote).get("controlFlowId").asText();
    }

    private HttpResponse<String> execute(String path, String flow) {
        return app.post(path, "{\"controlFlowId\":\"" + flow + "\"}");
    }

    private HttpResponse<String> page(String flow) {
        return pages.get("/gcb/api/oauth2/mfa?controlFlowId=" + flow);
    }
}
