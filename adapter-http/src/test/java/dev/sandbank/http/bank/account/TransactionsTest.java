package dev.sandbank.http.bank.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private static AccountsKit kit;
    private static String checking;
    private static String card;

    @BeforeAll
    static void start() {
        kit = new AccountsKit(server, "SG", 1);
        checking = transactions(kit, "checkingAccountSummary");
        card = transactions(kit, "creditCardAccountSummary");
    }

    @Test
    void pagesHaveTheirKnownShapes() {
        String funds = transactions(kit, "mutualFundAccountSummary");
        String brokerage = transactions(kit, "securitiesBrokerageAccountSummary");

        Golden.assertGolden(
                "account/sg-transactions-checking.json", kit.get(checking).body());
        Golden.assertGolden(
                "account/sg-transactions-card.json",
                kit.get(card + "?requestSize=12").body());
        Golden.assertGolden(
                "account/sg-transactions-funds.json",
                kit.get(funds + "?requestSize=2").body());
        Golden.assertGolden(
                "account/sg-transactions-brokerage.json",
                kit.get(brokerage + "?requestSize=2").body());
    }

    @Test
    void americanPagesHaveTheirKnownShapes() {
        AccountsKit american = new AccountsKit(server, "US", 1);
        String path = transactions(american, "checkingAccountSummary").replace("/v1/", "/v2/");
        String cardPath = transactions(american, "creditCardAccountSummary").replace("/v1/", "/v2/");

        Golden.assertGolden(
                "account/us-transactions-checking.json",
                american.get(path + "?requestSize=6").body());
        Golden.assertGolden(
                "account/us-transactions-card.json",
                american.get(cardPath + "?requestSize=6").body());
        assertThat(american.json(path + "?nextStartindex=3&requestSize=1")
                        .get("checkingAccountTransactions")
                        .get(0))
                .isEqualTo(
                        american.json(path).get("checkingAccountTransactions").get(2));
    }

    @Test
    void pagesFollowTheirNextStartIndexToTheEnd() {
        List<String> references = new ArrayList<>();
        JsonNode page = kit.json(checking + "?requestSize=50");
        references.addAll(references(page));
        while (page.has("nextStartIndex")) {
            page = kit.json(checking + "?requestSize=50&nextStartIndex="
                    + page.get("nextStartIndex").textValue());
            references.addAll(references(page));
        }

        assertThat(references).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @Test
    void newestComeFirstAndTwentyUnlessAskedOtherwise() {
        JsonNode page = kit.json(checking);

        assertThat(page.get("transactions")).hasSize(20);
        assertThat(page.get("nextStartIndex").textValue()).matches("[0-9]{12}");
        assertThat(page.findValuesAsText("transactionDate")).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(kit.json(checking + "?requestSize=100").get("transactions")).hasSize(50);
    }

    @Test
    void postedIsTakenForEverythingOnACard() {
        assertThat(kit.json(card + "?transactionStatus=POSTED&requestSize=50").findValuesAsText("transactionStatus"))
                .contains("BILLED", "UNBILLED")
                .doesNotContain("POSTED");
    }

    @Test
    void strictApplicationsGetPostedExactly() {
        AccountsKit strict = new AccountsKit(server, "SG", 1, Profile.STRICT);

        assertThat(strict.get(card + "?transactionStatus=POSTED").statusCode()).isEqualTo(404);
        assertThat(strict.json(checking + "?transactionStatus=POSTED").findValuesAsText("transactionStatus"))
                .containsOnly("POSTED");
    }

    @Test
    void datesAndAmountsFilter() {
        JsonNode page = kit.json(
                checking + "?transactionFromDate=2026-09-01&transactionToDate=2026-09-30&amountFrom=100&amountTo=2000");

        assertThat(page.findValuesAsText("transactionDate")).isNotEmpty().allMatch(date -> date.startsWith("2026-09-"));
        assertThat(page.findValues("transactionAmount"))
                .allMatch(amount -> amount.asDouble() >= 100 && amount.asDouble() <= 2000);
    }

    @Test
    void unknownStatusIsAnsweredWithTheRecordedFieldError() {
        HttpResponse<String> response = kit.get(checking + "?transactionStatus=SETTLED");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .isEqualTo("{\"type\":\"invalid\",\"code\":\"invalidRequest\","
                        + "\"details\":\"Missing or invalid Parameters\",\"moreInfo\":{\"fieldLevelErrors\":[{"
                        + "\"fieldName\":\"/APIProcessInput/QueryParams/Param[Name='transactionStatus']/Value\","
                        + "\"reasonCode\":\"invalidReference\","
                        + "\"errorMessage\":\"Required Valid Reference Data\"}]}}");
    }

    @ParameterizedTest
    @CsvSource({
        "transactionFromDate, 01/02/2026",
        "transactionToDate, 2026-02-30",
        "amountFrom, 1e309",
        "amountTo, -5",
        "nextStartIndex, first",
        "nextStartIndex, 99999999999",
        "requestSize, 0",
        "requestSize, NaN"
    })
    void parameterThatCannotBeReadIsNamed(String name, String value) {
        HttpResponse<String> response = kit.get(checking + "?" + name + "=" + value);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.json(response).findValue("fieldName").asText()).contains("'" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?nextStartIndex=100000", "?transactionToDate=2020-01-01", "?amountFrom=999999999999"})
    void nothingFoundIsNotFound(String query) {
        assertEmpty(kit.get(checking + query));
    }

    @ParameterizedTest
    @CsvSource({"BH, 0", "BH, 1", "SG, 0", "AU, 0"})
    void savingsTellForeignAmountsAndNoShop(String market, int index) {
        AccountsKit of = new AccountsKit(server, market, 1);
        String id = of.json("/v1/accounts")
                .findValues("savingsAccountSummary")
                .get(index)
                .get("accountId")
                .asText();
        List<JsonNode> lines = new ArrayList<>();
        String next = "1";
        while (next != null) {
            JsonNode page = of.json("/v1/accounts/" + id + "/transactions?requestSize=50&nextStartIndex=" + next);
            page.get("transactions").forEach(lines::add);
            next = page.path("nextStartIndex").textValue();
        }

        assertThat(lines).noneMatch(line -> line.has("merchantName"));
        assertThat(lines)
                .filteredOn(line -> line.has("foreignTransactionAmount"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.get("foreignCurrencyCode")).isNotEqualTo(line.get("currencyCode"));
                    double rate = line.get("foreignTransactionAmount").asDouble()
                            / line.get("transactionAmount").asDouble();
                    assertThat(line.get("foreignExchangeRate").asDouble())
                            .isCloseTo(rate, org.assertj.core.api.Assertions.withinPercentage(1));
                });
    }

    @Test
    void dollarAccountOfBahrainHasNoTransactions() {
        AccountsKit bahrain = new AccountsKit(server, "BH", 1);
        assertEmpty(bahrain.get(transactions(bahrain, "checkingAccountSummary")));
    }

    @Test
    void accountWithoutTransactionsIsNotFound() {
        AccountsKit troubled = new AccountsKit(server, "MX", 5);
        List<HttpResponse<String>> empty = troubled.json("/v1/accounts").findValuesAsText("accountId").stream()
                .map(id -> troubled.get("/v1/accounts/" + id + "/transactions"))
                .filter(response -> response.statusCode() != 200)
                .toList();

        assertThat(empty).hasSize(1);
        assertEmpty(empty.get(0));
    }

    private static void assertEmpty(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .isEqualTo("{\"type\":\"error\",\"code\":\"resourceNotFound\","
                        + "\"details\":\"Empty resource/resource not found\"}");
    }

    private static String transactions(AccountsKit of, String wrapper) {
        return "/v1/accounts/" + of.accountId(wrapper) + "/transactions";
    }

    private static List<String> references(JsonNode page) {
        return StreamSupport.stream(page.get("transactions").spliterator(), false)
                .map(transaction -> transaction.get("transactionReferenceId").asText())
                .toList();
    }
}
