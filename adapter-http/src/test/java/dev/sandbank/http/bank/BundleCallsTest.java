package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.DueUseCases;
import dev.sandbank.application.bank.due.RunDue;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bundles of the first customer of the United Kingdom, from the call that sends one to the state of each payment. */
class BundleCallsTest {

    private static final String BUNDLES = "/v1/paymentInitiation/";

    @AutoClose
    private final TestServer server = new TestServer();

    private final RunDue runDue = DueUseCases.over(server.stores(), server.ports());
    private BankApp app;
    private String source = "";
    private String landlord = "";

    @BeforeEach
    void choosePayee() {
        app = BankApp.ofFirstCustomer(server, Market.GB);
        JsonNode ways = Http.json(app.get(BUNDLES + "bulk/sourceAccountAndPayees/eligibility"));
        source = ways.findValue("sourceAccounts").at("/0/sourceAccountId").asText();
        landlord = Http.json(app.get("/v1/moneyMovement/payees?paymentType=EXTERNAL_DOMESTIC"))
                .at("/payeeList/0/payeeId")
                .asText();
        assertThat(ways.findValuesAsText("payeeId")).contains(landlord);
    }

    @Test
    void statusListsEveryPaymentWithItsReason() { // M23
        String id = confirm(send("run-1", "3.50", landlord, "0".repeat(88)), "confirmation/async");
        assertThat(statuses(id)).containsExactly("PENDING", "DECLINED: PAYEE_UNKNOWN");
        runDue.run(SpaceId.DEFAULT, server.ports().clocks().now(SpaceId.DEFAULT));

        assertThat(statuses(id)).containsExactly("POSTED", "DECLINED: PAYEE_UNKNOWN");
        JsonNode first = status(id).at("/transactionDetails/0");
        assertThat(first.get("individualBundleId").asText()).isEqualTo(id + "-1");
        assertThat(newest(source).get("transactionReferenceId").asText())
                .isEqualTo(first.get("transactionId").asText());
        JsonNode again = Http.json(send("run-1", "3.50", landlord, "0".repeat(88)));
        assertThat(again.get("citiBundleId").asText()).isEqualTo(id);
        assertThat(again.get("tppBundleId").asText()).isEqualTo("run-1");
    }

    @Test
    void wrongTotalAndWrongPaymentsAreNamed() { // M23
        assertBankError(send("run-2", "3.51", landlord, landlord), 400, "invalid", "invalidRequest");
        HttpResponse<String> noPayee = send("run-2", "3.50", landlord, "");
        assertBankError(noPayee, 400, "invalid", "invalidRequest");
        assertThat(noPayee.body()).contains("/JSON/externalDomesticPayments/1/payeeId");
        assertThat(app.get(BUNDLES + "multipleTransfers/B20260314000018/status").statusCode())
                .isEqualTo(404);
    }

    @Test
    void peopleWhoAreNoPayeesArePaidInABundle() {
        String details = """
                "sourceAccountId":"%s","transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY",\
                "chargeBearer":"SHARED","paymentMethod":"GIRO","transactionAmount":5""".formatted(source);
        HttpResponse<String> sent = app.post(BUNDLES + "adhoc/multipleTransfers/async", """
                {"externalDomesticDetails":{%1$s,"payeeAccountDetails":{"payeeAccountNumber":"12345678",\
                "payeeName":"Ann Lee","payeeBankDetails":{"globalBankCode":"20-89-16"}}},\
                "sepa":{%1$s,"transactionCurrencyCode":"GBP","payeeAccountDetails":{\
                "payeeAccountNumber":"DE89370400440532013000","payeeName":"Eva",\
                "payeeBankDetails":{"globalBankCode":"COBADEFF"}}}}""".formatted(details));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(403);
        String id = confirm(sent, "adhoc/multipleTransfers/confirmation/async");
        runDue.run(SpaceId.DEFAULT, server.ports().clocks().now(SpaceId.DEFAULT));

        assertThat(statuses(id)).containsExactly("POSTED", "POSTED");
        assertThat(status(id).findValuesAsText("beneficiaryName")).containsExactly("Ann Lee", "Eva");
    }

    private HttpResponse<String> send(String id, String total, String first, String second) {
        String payment = """
                {"transactionAmount":%s,"transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY",\
                "payeeId":"%s","chargeBearer":"SHARED","paymentMethod":"GIRO"}""";
        return app.post(BUNDLES + "multipleTransfers/async", """
                {"bundleId":"%s","totalTransferAmount":%s,"sourceAccountId":"%s",\
                "externalDomesticPayments":[%s,%s]}""".formatted(
                        id, total, source, payment.formatted("1.50", first), payment.formatted("2", second)));
    }

    private String confirm(HttpResponse<String> challenge, String path) {
        String flow = Http.json(challenge).at("/moreInfo/controlFlowId").asText();
        assertThat(flow).as(challenge.body()).isNotEmpty();
        app.put("/v1/mfa/otp", """
                {"otpDeliveryOption":"SMS","otpToken":"%s","transactionMemo":"BUNDLE","controlFlowId":"%s"}""".formatted("5b1e".repeat(64), flow));
        String confirmation = path.startsWith("adhoc") ? path : "multipleTransfers/" + path;
        String field = path.startsWith("adhoc") ? "controlFllowId" : "controlFlowId";
        HttpResponse<String> taken = app.post(BUNDLES + confirmation, "{\"" + field + "\":\"" + flow + "\"}");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        return Http.json(taken).get("citiBundleId").asText();
    }

    private Iterable<String> statuses(String id) {
        return status(id).findValuesAsText("transactionStatus");
    }

    private JsonNode status(String id) {
        return Http.json(app.get(BUNDLES + "multipleTransfers/" + id + "/status"));
    }

    private JsonNode newest(String account) {
        return Http.json(app.get("/v1/accounts/" + account + "/transactions"))
                .get("transactions")
                .get(0);
    }
}
