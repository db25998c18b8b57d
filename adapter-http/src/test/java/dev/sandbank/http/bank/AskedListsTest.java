package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lists are about what was asked for. */
class AskedListsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void payeesHaveThePaymentTypeThatWasAskedFor() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.GB);
        String payees = "/v1/moneyMovement/payees?paymentType=";
        for (String kind : List.of("INTERNAL_DOMESTIC", "EXTERNAL_DOMESTIC")) {
            assertThat(values(app, payees + kind, "paymentType"))
                    .hasSizeGreaterThan(1)
                    .containsOnly(kind);
        }
        assertThat(values(app, payees + "ALL", "paymentType")).isNotEmpty().doesNotContain("ALL");
    }

    @Test
    void consentsAreOfTheTypeThatWasAskedFor() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.IN);
        String account =
                Http.json(app.get("/v1/accounts")).findValue("accountId").asText();
        String consents = "/v1/accounts/" + account + "/consents?consentType=COUNTER_OFFER_CONSENT";

        assertThat(values(app, consents, "consentType")).containsExactly("COUNTER_OFFER_CONSENT");
    }

    /** Programs that reckon with decimals write whole amounts in this way. */
    @Test
    void amountWithAZeroAfterThePointIsThatAmount() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.AU);
        String card = Http.json(app.get("/v1/cards?cardFunction=ALL"))
                .findValue("cardId")
                .asText();
        String plans = "/v1/creditCards/" + card + "/easyPaymentPlans/search";
        String asked = "{\"eppLoanBookingType\":\"PENDING_TRANSACTION\",\"tenor\":12,\"loanAmount\":%s}";

        String whole = app.post(plans, asked.formatted("18240")).body();

        assertThat(whole).contains("totalRepaymentAmount");
        assertThat(app.post(plans, asked.formatted("18240.0")).body()).isEqualTo(whole);
    }

    @Test
    void statementsOfASearchAreThoseOfTheDaysThatWereAskedForEachAccount() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.IN);
        List<String> ids = Http.json(app.get("/v1/accounts")).findParents("creditLimit").stream()
                .map(card -> card.path("accountId").asText())
                .toList();
        String savings = values(app, "/v1/accounts", "accountId").stream()
                .filter(id -> !ids.contains(id))
                .findFirst()
                .orElseThrow();
        String card = ids.get(0);
        LocalDate today = LocalDate.ofInstant(server.clock().instant(), Market.IN.zone());
        LocalDate from = today.minusMonths(4);
        LocalDate to = today.minusMonths(2);
        String asked = "{\"accountId\":\"%s\",\"transactionFromDate\":\"%s\",\"transactionToDate\":\"%s\"}";
        String search = "{\"transactionDetailsRequest\":[%s,%s]}"
                .formatted(asked.formatted(savings, today.minusDays(1), today), asked.formatted(card, from, to));

        JsonNode answer = Http.json(app.post("/v1/accounts/transactions/search", search));

        assertThat(answer.findValuesAsText("accountId")).containsExactly(savings, card);
        JsonNode ofSavings = answer.at("/transactionDetails/0");
        JsonNode ofCard = answer.at("/transactionDetails/1");
        assertThat(ofSavings.path("statements")).isEmpty();
        assertThat(ofSavings.findValuesAsText("transactionDate"))
                .allMatch(day -> isWithin(day, today.minusDays(1), today));
        assertThat(ofCard.findValuesAsText("statmentId")).isNotEmpty().doesNotHaveDuplicates();
        for (JsonNode statement : ofCard.path("statements")) {
            assertThat(statement.path("statementDate").asText()).matches(day -> isWithin(day, from, to));
        }
        assertThat(ofCard.path("transactions").findValuesAsText("transactionDate"))
                .isNotEmpty()
                .allMatch(day -> isWithin(day, from, to));
    }

    @Test
    void searchOfAFewDaysFindsNoStatementOfOtherDays() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.IN);
        String card = Http.json(app.get("/v1/accounts"))
                .findParent("creditLimit")
                .path("accountId")
                .asText();
        String search = "{\"transactionDetailsRequest\":[{\"accountId\":\"%s\",\"transactionFromDate\":\"2026-02-10\","
                + "\"transactionToDate\":\"2026-02-20\"}]}";

        JsonNode answer = Http.json(app.post("/v1/accounts/transactions/search", search.formatted(card)));

        assertThat(answer.at("/transactionDetails/0/statements")).isEmpty();
    }

    @Test
    void searchTellsWhatEachLineIsAndNotWhatWasSent() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.IN);
        String account = Http.json(app.get("/v1/accounts"))
                .findParent("creditLimit")
                .path("accountId")
                .asText();
        String search = "{\"transactionDetailsRequest\":[{\"accountId\":\"" + account + "\",%s}]}";

        JsonNode inRupees =
                Http.json(app.post("/v1/accounts/transactions/search", search.formatted("\"currencyCode\":\"INR\"")));
        JsonNode inDollars =
                Http.json(app.post("/v1/accounts/transactions/search", search.formatted("\"currencyCode\":\"SGD\"")));
        JsonNode pending = Http.json(
                app.post("/v1/accounts/transactions/search", search.formatted("\"transactionStatus\":\"PENDING\"")));
        JsonNode every = Http.json(
                app.post("/v1/accounts/transactions/search", search.formatted("\"transactionStatus\":\"ALL\"")));

        assertThat(inRupees.findValuesAsText("currencyCode")).isNotEmpty().containsOnly("INR");
        assertThat(inDollars.findValuesAsText("transactionAmount")).isEmpty();
        assertThat(inDollars.findValuesAsText("currencyCode")).doesNotContain("SGD");
        assertThat(pending.findValuesAsText("transactionStatus")).allMatch("PENDING"::equals);
        assertThat(every.findValuesAsText("transactionStatus")).isNotEmpty().doesNotContain("ALL");
    }

    @Test
    void detailsAreThoseOfALineThatIsThere() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.IN);
        String account = "/v1/accounts/"
                + Http.json(app.get("/v1/accounts")).findValue("accountId").asText();
        JsonNode line = Http.json(app.get(account + "/transactions"))
                .findParents("transactionReferenceId")
                .get(1);
        String reference = line.path("transactionReferenceId").asText();

        var found = app.get(account + "/transactions/" + reference + "/details");
        var unknown = app.get(account + "/transactions/" + reference + "0/details");

        for (String field : List.of("transactionDescription", "transactionAmount", "transactionDate")) {
            assertThat(Http.json(found).path(field)).isEqualTo(line.path(field));
        }
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    private static boolean isWithin(String day, LocalDate from, LocalDate to) {
        return !LocalDate.parse(day).isBefore(from) && !LocalDate.parse(day).isAfter(to);
    }

    private static List<String> values(BankApp app, String path, String field) {
        return Http.json(app.get(path)).findValuesAsText(field);
    }
}
