package dev.sandbank.http.bank;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.bank.account.Golden;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which accounts may pay which others, as recorded in Bahrain and as the accounts of a customer say elsewhere. */
class TransferAccountsTest {

    private static final String PATH = "/v1/moneyMovement/personalDomesticTransfers/destinationAccounts/sourceAccounts";

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void listOfBahrainIsTheRecordedOne() {
        Golden.assertRecorded(
                "payment/recorded-bh-transfer-accounts.json",
                BankApp.ofFirstCustomer(server, Market.BH).get(PATH).body());
    }

    @Test
    void transferIsPreparedBetweenAnyTwoOfTheRecordedAccounts() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.BH);
        for (JsonNode destination : Http.json(app.get(PATH)).get("destinationSourceAcctCombinations")) {
            for (String source : destination.findValuesAsText("sourceAccountId")) {
                HttpResponse<String> prepared = prepare(
                        app, source, destination.get("destinationAccountId").asText());
                assertThat(prepared.statusCode()).as(prepared.body()).isEqualTo(200);
            }
        }
    }

    @Test
    void recordedAccountsAreNobodyElsesAndInNoList() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.BH);
        String recorded =
                Http.json(app.get(PATH)).at("/sourceAccounts/0/sourceAccountId").asText();
        assertBankError(app.get("/v1/accounts/" + recorded), 400, "invalid", "invalidRequest");

        BankApp elsewhere = BankApp.ofFirstCustomer(server, Market.SG);
        String own = Http.json(elsewhere.get(PATH))
                .at("/sourceAccounts/0/sourceAccountId")
                .asText();
        assertBankError(prepare(elsewhere, recorded, own), 400, "invalid", "invalidRequest");
    }

    @ParameterizedTest
    @EnumSource(names = {"AU", "BH", "GB", "HK", "SG"})
    void everyAccountIsTheOneItSaysAndNoneIsItsOwnSource(Market market) {
        BankApp app = BankApp.ofFirstCustomer(server, market);
        JsonNode options = Http.json(app.get(PATH));
        JsonNode sources = options.get("sourceAccounts");
        List<String> ids = ids(sources);

        assertThat(ids).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        assertThat(sources.findValuesAsText("displaySourceAccountNumber")).doesNotHaveDuplicates();
        for (JsonNode source : sources) {
            assertThat(source.has("nextPaymentAmount"))
                    .isEqualTo(source.get("accountGroup").asText().equals("CREDIT_CARD"));
        }
        for (JsonNode destination : options.get("destinationSourceAcctCombinations")) {
            String id = destination.get("destinationAccountId").asText();
            JsonNode same = sources.get(ids.indexOf(id));
            assertThat(destination.get("availableBalance")).isEqualTo(same.get("availableBalance"));
            assertThat(destination.get("productName")).isEqualTo(same.get("productName"));
            assertThat(destination.get("accountNickName")).isEqualTo(same.get("accountNickName"));
            assertThat(ids(destination.get("sourceAccountIds")))
                    .isNotEmpty()
                    .isSubsetOf(ids)
                    .doesNotContain(id);
        }
    }

    @Test
    void accountsOfAListAreThoseThatTheCustomerHas() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.SG);
        JsonNode accounts = Http.json(app.get("/v1/accounts"));
        for (JsonNode source : Http.json(app.get(PATH)).get("sourceAccounts")) {
            JsonNode own = accounts.findParents("accountId").stream()
                    .filter(account -> account.get("accountId").equals(source.get("sourceAccountId")))
                    .findFirst()
                    .orElseThrow();
            assertThat(source.get("productName")).isEqualTo(own.get("productName"));
            assertThat(source.get("accountNickName")).isEqualTo(own.get("accountNickname"));
            assertThat(source.get("availableBalance"))
                    .isEqualTo(own.has("availableBalance") ? own.get("availableBalance") : own.get("availableCredit"));
        }
    }

    private static List<String> ids(JsonNode accounts) {
        return accounts.findValuesAsText("sourceAccountId");
    }

    private static HttpResponse<String> prepare(BankApp app, String source, String destination) {
        return app.post("/v1/moneyMovement/personalDomesticTransfers/preprocess", """
                {"sourceAccountId":"%s","destinationAccountId":"%s","transactionAmount":"30",\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY","chargeBearer":"BENEFICIARY"}""".formatted(source, destination));
    }
}
