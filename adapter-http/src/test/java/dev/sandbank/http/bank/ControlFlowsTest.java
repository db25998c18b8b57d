package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A control flow belongs to its operation, to its request and to its caller. */
class ControlFlowsTest {

    private static final String PAYMENTS = "/v1/moneyMovement/";

    @AutoClose
    private static final TestServer server = new TestServer();

    private BankApp app;
    private List<JsonNode> accounts = List.of();

    @BeforeEach
    void readAccounts() {
        app = BankApp.ofFirstCustomer(server, Market.BH);
        accounts = Http.json(app.get("/v1/accounts")).findParents("accountId");
    }

    @Test
    void eachQuoteHasAFlowOfItsOwn() {
        assertThat(flow(quote(0, "10"))).isNotEqualTo(flow(quote(0, "11"))).matches("[0-9a-f]{88}");
    }

    @Test
    void whatWasQuotedIsWhatIsPaid() {
        JsonNode paid = Http.json(pay("personalDomesticTransfers", flow(quote(1, "10"))));

        assertThat(paid.at("/SourceAccount/displaySourceAccountNumber"))
                .isEqualTo(accounts.get(1).path("displayAccountNumber"));
        assertThat(paid.at("/DestinationAccount/displayDestinationAccountNumber"))
                .isEqualTo(accounts.get(0).path("displayAccountNumber"));
    }

    @Test
    void paymentsHaveReferencesOfTheirOwn() {
        String first = reference(pay("personalDomesticTransfers", flow(quote(0, "10"))));
        String second = reference(pay("personalDomesticTransfers", flow(quote(0, "10"))));
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void flowOfOneKindOfPaymentServesNoOther() {
        assertThat(pay("internalDomesticTransfers", flow(quote(0, "10"))).statusCode())
                .isEqualTo(400);
    }

    @Test
    void flowOfOneApplicationServesNoOther() {
        String flow = flow(quote(0, "10"));
        app = BankApp.ofFirstCustomer(server, Market.BH);
        assertThat(pay("personalDomesticTransfers", flow).statusCode()).isEqualTo(400);
    }

    @Test
    void flowEndsAfterItsTime() {
        String flow = flow(quote(0, "10"));
        server.clock().advance(Duration.ofMinutes(11));
        assertThat(pay("personalDomesticTransfers", flow).statusCode()).isEqualTo(400);
    }

    @Test
    void consentNamesTheDecreaseItIsGivenTo() {
        BankApp australian = BankApp.ofFirstCustomer(server, Market.AU);
        String card = Http.json(australian.get("/v1/cards?cardFunction=ALL"))
                .findValuesAsText("cardId")
                .get(0);
        JsonNode asked = Http.json(australian.put(
                "/v1/creditCards/creditLimits/decrease",
                "{\"cardId\":\"" + card + "\",\"requestedCreditLimitAmount\":1000}"));
        JsonNode given = Http.json(australian.put(
                "/v1/creditCards/creditLimits/decrease/consents", "{\"controlFlowId\":\"" + flow(asked) + "\"}"));
        assertThat(given.path("creditLimitdDecreaseReferenceId"))
                .isEqualTo(asked.path("creditLimitdDecreaseReferenceId"));
    }

    private JsonNode quote(int source, String amount) {
        HttpResponse<String> quote = app.post(
                PAYMENTS + "personalDomesticTransfers/preprocess", """
                {"sourceAccountId":"%s","destinationAccountId":"%s","transactionAmount":"%s",\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY","chargeBearer":"BENEFICIARY"}""".formatted(id(source), id(1 - source), amount));
        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        return Http.json(quote);
    }

    private HttpResponse<String> pay(String kind, String flow) {
        return app.post(PAYMENTS + kind, "{\"controlFlowId\":\"" + flow + "\"}");
    }

    private String id(int account) {
        return accounts.get(account).path("accountId").asText();
    }

    private static String flow(JsonNode answer) {
        return answer.path("controlFlowId").asText();
    }

    private static String reference(HttpResponse<String> paid) {
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        return Http.json(paid).path("transactionReferenceId").asText();
    }
}
