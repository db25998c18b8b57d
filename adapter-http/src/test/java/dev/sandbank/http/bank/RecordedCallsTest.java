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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of programs for the public sandbox, as they were recorded: both spellings, free codes, fields too many. */
class RecordedCallsTest {

    private static final String MOVEMENT = "/v1/moneyMovement/";

    @AutoClose
    private final TestServer server = new TestServer();

    /** Programs prepare by one spelling and execute by the other. */
    @ParameterizedTest
    @ValueSource(strings = {"externalDomesticTransfer", "externalDomesticTransfers"})
    void paymentToAnotherBankIsPreparedByBothSpellingsWithAFieldThatNobodyKnows(String spelling) {
        BankApp app = BankApp.ofFirstCustomer(server, Market.HK);
        String payee = Http.json(app.get(MOVEMENT + "payees?paymentType=EXTERNAL_DOMESTIC"))
                .at("/payeeList/0/payeeId")
                .asText();
        String source = Http.json(app.get(MOVEMENT + "externalDomesticTransfers/payees/sourceAccounts"))
                .at("/sourceAccounts/0/sourceAccountId")
                .asText();

        HttpResponse<String> quote = app.post(MOVEMENT + spelling + "/preprocess", """
                {"sourceAccountId":"%s","payeeId":"%s","transactionAmount":30,"paymentMethod":"GIRO",\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY","chargeBearer":"BENEFICIARY",\
                "fxDealReferenceNumber":"12345678","remark":"DEAR JOHN","transferPurpose":"CASH_DISBURSEMENT"}""".formatted(source, payee));

        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        assertThat(Http.json(quote).at("/debitDetails/transactionDebitAmount").decimalValue())
                .isEqualByComparingTo("30");
        HttpResponse<String> paid = app.post(
                MOVEMENT + "externalDomesticTransfers",
                "{\"controlFlowId\":\"" + Http.json(quote).get("controlFlowId").asText() + "\"}");
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
        assertThat(Http.json(paid).get("transactionReferenceId").asText()).isNotBlank();
    }

    @Test
    void payeesAreListedByTheTypesThatProgramsName() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.SG);
        int all = payees(app, "ALL");

        assertThat(all)
                .isEqualTo(
                        Http.json(app.get(MOVEMENT + "payees")).get("payeeList").size());
        assertThat(payees(app, "INTERNAL_DOMESTIC")).isBetween(1, all - 1);
        assertThat(payees(app, "EXTERNAL_DOMESTIC")).isBetween(1, all - 1);
    }

    @Test
    void unknownControlFlowIsRefusedWithTheRecordedBody() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.SG);
        HttpResponse<String> refused = app.post(Payer.OWN, "{\"controlFlowId\":\"1234\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .isEqualTo("{\"type\":\"error\",\"code\":\"invalidControlFlowId\","
                        + "\"details\":\"Control flow ID is invalid\"}");
    }

    /** The codes of a booking are free: none of them was ever checked. */
    @ParameterizedTest
    @ValueSource(strings = {"BANK_ACCOUNT", "PERSONAL_ACCOUNT"})
    void loanIsAskedForWithTheCodesThatProgramsSend(String option) {
        BankApp app = BankApp.ofCard(server, Market.SG, "8653", "6590020056");
        String card = Http.json(app.get("/v1/accounts/loans/eligibility"))
                .findValue("accountId")
                .asText();

        HttpResponse<String> refused = app.post("/v1/accounts/" + card + "/loans/bookings", """
                {"loanAmount":60000,"disbursementOption":"%s","tenor":12,"bankDetails":{"bankCode":"DBSSG0XXX",\
                "bankName":"DBS","branchCode":"001","accountNumber":"5396100020088653"},\
                "loanPurpose":"EDUCATION_OVERSEAS","employmentStatus":"PRIVATE_EMPLOYEE","occupationCode":"BUSINESS",\
                "highestEducationLevel":"GRADUATE","paymentReferenceId":123456}""".formatted(option));

        assertBankError(refused, 403, "error", "mfaRequired");
        assertThat(Http.json(refused).at("/moreInfo/status").asText()).isEqualTo("generated");
        assertThat(Http.json(refused).at("/moreInfo/controlFlowId").asText()).isNotBlank();
    }

    /** The second published test card, as three programs use it. */
    @Test
    void secondTestCardIsLinkedToPointsInAustralia() {
        BankApp app = BankApp.twoLegged(server, Market.AU);
        JsonNode linked = Http.json(app.post("/v1/apac/rewards/linkage", """
                {"lastFourDigitsCardNumber":"7411","citiCardHolderPhoneNumber":"2608191234",\
                "merchantCustomerReferenceId":"2608191234111"}"""));
        String link = linked.path("rewardLinkCode").asText();
        assertThat(link).as(linked.toString()).isNotBlank();

        HttpResponse<String> active =
                app.put("/v1/apac/rewards/" + link + "/activations", "{\"linkageConfirmationCode\":\"735937\"}");
        assertThat(active.statusCode()).as(active.body()).isEqualTo(200);
        assertThat(app.get("/v1/apac/rewards/" + link + "/pointBalance").statusCode())
                .isEqualTo(200);
    }

    /** A customer's token opens the points too, and a header that names another market changes nothing. */
    @Test
    void tokenOfACustomerOpensPointsWhateverCountryAHeaderNames() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.HK);
        JsonNode linked = Http.json(app.post("/v1/apac/rewards/linkage", """
                {"lastFourDigitsCardNumber":"8653","citiCardHolderPhoneNumber":"6590020056",\
                "merchantCustomerReferenceId":"CB072000128065"}"""));
        String link = linked.path("rewardLinkCode").asText();
        app.put("/v1/apac/rewards/" + link + "/activations", "{\"linkageConfirmationCode\":\"987654\"}");

        for (String country : List.of("HK", "PL", "ZZ")) {
            assertThat(app.get("/v1/apac/rewards/" + link + "/pointBalance", "countryCode", country)
                            .statusCode())
                    .as(country)
                    .isEqualTo(200);
        }
    }

    private static int payees(BankApp app, String type) {
        return Http.json(app.get(MOVEMENT + "payees?paymentType=" + type))
                .get("payeeList")
                .size();
    }
}
