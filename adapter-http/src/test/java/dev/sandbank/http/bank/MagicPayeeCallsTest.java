package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments to the published payees of which something is still to come, as a program reads them. */
class MagicPayeeCallsTest {

    private static final String EXTERNAL = "/v1/moneyMovement/externalDomesticTransfers";

    @AutoClose
    private final TestServer server = new TestServer();

    private BankApp app;
    private String source = "";

    @BeforeEach
    void chooseAccount() {
        app = BankApp.ofFirstCustomer(server, Market.GB);
        source = Http.json(app.get(EXTERNAL + "/payees/sourceAccounts"))
                .at("/sourceAccounts/0/sourceAccountId")
                .asText();
    }

    @Test
    void pendingAndPostedAreTheOnlyStatesThatAreTold() { // M22
        String pending = pay("SANDBANK FAILS LATE");
        String returned = pay("SANDBANK RETURNED");

        assertThat(status(pending)).isEqualTo("PENDING");
        assertThat(status(returned)).isEqualTo("POSTED");
    }

    private String status(String reference) {
        JsonNode lines =
                Http.json(app.get("/v1/accounts/" + source + "/transactions")).get("transactions");
        for (JsonNode line : lines) {
            if (line.path("transactionReferenceId").asText().equals(reference)) {
                return line.get("transactionStatus").asText();
            }
        }
        return "";
    }

    private String pay(String payee) {
        HttpResponse<String> quote = app.post(EXTERNAL + "/preprocess/adhoc", """
                {"sourceAccountId":"%s","transactionAmount":12.5,"transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY",\
                "chargeBearer":"SHARED","paymentMethod":"GIRO","payeeAccountDetails":{"payeeAccountNumber":"12345678",\
                "payeeName":"%s","bankDetails":{"bankCode":"208916"},\
                "payeeBankDetails":{"globalBankCode":"208916"}}}""".formatted(source, payee));
        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        String flow = Http.json(quote).get("controlFlowId").asText();
        app.put("/v1/mfa/otp", """
                {"otpDeliveryOption":"SMS","otpToken":"%s","transactionMemo":"PAY","controlFlowId":"%s"}"""
                .formatted("5b1e".repeat(64), flow));
        HttpResponse<String> paid = app.post(EXTERNAL + "/confirmation", "{\"controlFlowId\":\"" + flow + "\"}");
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        return Http.json(paid).get("transactionReferenceId").asText();
    }
}
