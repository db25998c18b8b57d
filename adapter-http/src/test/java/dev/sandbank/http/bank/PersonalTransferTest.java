package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transfer between own accounts, prepared as clients of the public sandbox do, and refused as recorded there. */
class PersonalTransferTest {

    private static final String PREPROCESS = "/v1/moneyMovement/personalDomesticTransfers/preprocess";

    @AutoClose
    private static final TestServer server = new TestServer();

    private BankApp app;
    private List<String> accounts = List.of();

    @BeforeEach
    void readAccounts() {
        app = BankApp.ofFirstCustomer(server, Market.BH);
        accounts = Http.json(app.get("/v1/accounts")).findValuesAsText("accountId");
    }

    @Test
    void quoteIsExecutedByItsControlFlowId() {
        JsonNode quote = Http.json(prepare(accounts.get(0), accounts.get(1), "BENEFICIARY"));
        assertThat(quote.at("/debitDetails/currencyCode").asText()).isEqualTo("BHD");

        HttpResponse<String> paid = app.post(
                "/v1/moneyMovement/personalDomesticTransfers",
                "{\"controlFlowId\":\"" + quote.get("controlFlowId").asText() + "\"}");
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        assertThat(Http.json(paid).fieldNames())
                .toIterable()
                .containsExactly("SourceAccount", "DestinationAccount", "transactionReferenceId");
    }

    @Test
    void documentOfAMarketSpellsFieldsAsTheMarketDoes() {
        assertThat(fieldsOfPayment("bh"))
                .containsExactly(
                        "SourceAccount", "DestinationAccount", "transactionReferenceId", "futureDatedTransaction");
        assertThat(fieldsOfPayment("sg"))
                .containsExactly(
                        "sourceAccount", "destinationAccount", "transactionReferenceId", "futureDatedTransaction");
    }

    private static Iterable<String> fieldsOfPayment(String market) {
        JsonNode document = Http.json(server.http().getAtRoot("/openapi/money-movement/" + market + ".json"));
        JsonNode payment = document.at("/components/schemas/PersonalDomesticTransferResponse/properties");
        return payment::fieldNames;
    }

    @Test
    void unknownChargeBearerIsNamed() {
        HttpResponse<String> response = prepare(accounts.get(0), accounts.get(1), "NOBODY");

        assertBankError(response, 400, "invalid", "invalidRequest");
        assertThat(Http.json(response).at("/moreInfo/fieldLevelErrors").toString())
                .isEqualTo(
                        "[{\"fieldName\":\"/JSON/chargeBearer\",\"reasonCode\":\"invalidReference\",\"errorMessage\":\"Required Valid Reference Data\"}]");
    }

    @Test
    void unknownAccountsAreNotNamed() {
        String unknown = "0".repeat(88);
        for (HttpResponse<String> response : List.of(
                prepare(unknown, accounts.get(1), "BENEFICIARY"), prepare(accounts.get(0), unknown, "BENEFICIARY"))) {
            assertBankError(response, 400, "invalid", "invalidRequest");
            assertThat(Http.json(response).has("moreInfo")).isFalse();
        }
    }

    private HttpResponse<String> prepare(String source, String destination, String chargeBearer) {
        return app.post(PREPROCESS, """
                {"sourceAccountId":"%s","destinationAccountId":"%s","transactionAmount":"30",\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY","chargeBearer":"%s","remark":"rent"}""".formatted(source, destination, chargeBearer));
    }
}
