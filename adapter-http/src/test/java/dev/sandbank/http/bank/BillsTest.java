package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bills of the first customer of the United Kingdom: what is paid is not open any more. */
class BillsTest {

    private static final String BILLS = "/v1/moneyMovement/billPayments";

    @AutoClose
    private final TestServer server = new TestServer();

    private BankApp app;
    private String account = "";
    private String payee = "";
    private String merchant = "";

    @BeforeEach
    void choosePayee() {
        app = BankApp.ofFirstCustomer(server, Market.GB);
        JsonNode options = Http.json(app.get(BILLS + "/payees/sourceAccounts"));
        account = options.at("/sourceAccounts/0/sourceAccountId").asText();
        payee = options.at("/payeeSourceAccountCombinations/0/payeeId").asText();
        merchant =
                options.at("/payeeSourceAccountCombinations/0/merchantNumber").asText();
    }

    @Test
    void paidBillIsNotOpenAnyMore() {
        JsonNode before = bills();
        BigDecimal oldest = before.at("/billDetails/0/billAmount").decimalValue();
        JsonNode quote = Http.json(prepare(oldest.toPlainString(), ""));
        HttpResponse<String> paid = app.post(
                BILLS, "{\"controlFlowId\":\"" + quote.get("controlFlowId").asText() + "\"}");

        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        JsonNode after = bills();
        assertThat(after.get("billDetails").size())
                .isEqualTo(before.get("billDetails").size() - 1);
        assertThat(after.findValuesAsText("billSequenceNumber"))
                .doesNotContain(before.at("/billDetails/0/billSequenceNumber").asText());
    }

    @Test
    void merchantPublishesTheRuleByWhichReferencesAndAmountsAreRefused() { // M33
        JsonNode rules = Http.json(app.get(BILLS + "/merchants/" + merchant)).get("merchantDetails");
        String number = rules.get(0).get("merchantCustomerRelationshipType").asText();
        String amount = rules.get(1).get("merchantCustomerRelationshipType").asText();
        String known = bills().at("/customerMerchantReferenceDetails/0/customerMerchantReferenceDescription")
                .asText();

        assertThat(prepare("20", known).statusCode()).isEqualTo(200);
        HttpResponse<String> wrongNumber = prepare("20", known.substring(1));
        assertBankError(wrongNumber, 400, "invalid", "invalidRequest");
        assertThat(wrongNumber.body()).contains("/JSON/customerReferenceNumber", number);
        HttpResponse<String> tooMuch = prepare("5000", known);
        assertBankError(tooMuch, 400, "invalid", "invalidRequest");
        assertThat(tooMuch.body()).contains("/JSON/transactionAmount", amount);
    }

    @Test
    void companiesAreListedByTradeAndUnknownOnesAreNotFound() {
        JsonNode all = Http.json(app.get(BILLS + "/merchants"));
        JsonNode water = Http.json(app.get(BILLS + "/merchants?billerCategoryCode=WATER"));

        assertThat(all.get("merchantInformation").size()).isEqualTo(3);
        assertThat(water.get("merchantInformation").size()).isEqualTo(1);
        assertThat(all.findValuesAsText("merchantNumber")).contains(merchant);
        assertThat(app.get(BILLS + "/merchants?billerCategoryCode=GAS").statusCode())
                .isEqualTo(404);
        assertThat(app.get(BILLS + "/merchants/1").statusCode()).isEqualTo(404);
        assertThat(app.get(BILLS + "/payees/" + "0".repeat(88) + "/billDetails").statusCode())
                .isEqualTo(404);
    }

    @Test
    void countriesComeInPages() {
        JsonNode first = Http.json(app.get("/v1/moneyMovement/destinationCountries"));
        JsonNode second = Http.json(app.get("/v1/moneyMovement/destinationCountries?nextStartIndex="
                + first.get("nextStartIndex").asText()));

        assertThat(first.get("paymentCountry").size()).isEqualTo(50);
        assertThat(second.at("/paymentCountry/0/countryName").asText())
                .isGreaterThan(first.at("/paymentCountry/49/countryName").asText());
    }

    private JsonNode bills() {
        return Http.json(app.get(BILLS + "/payees/" + payee + "/billDetails"));
    }

    private HttpResponse<String> prepare(String amount, String number) {
        return app.post(BILLS + "/preprocess", """
                {"sourceAccountId":"%s","payeeId":"%s","transactionAmount":%s,\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY"%s}""".formatted(
                account, payee, amount, number.isEmpty() ? "" : ",\"customerReferenceNumber\":\"" + number + "\""));
    }
}
