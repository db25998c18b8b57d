package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Statements and single transactions in India. */
class StatementShapesTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    private static BankApp app;
    private static JsonNode accounts;

    @BeforeAll
    static void start() {
        app = BankApp.ofFirstCustomer(server, Market.IN);
        accounts = read("/v1/accounts");
    }

    /** Case M78, on the wire. */
    @Test
    void m78StatementsOfACardFollowOneAnother() {
        String statements = "/v1/accounts/"
                + accounts.findValue("creditCardAccountSummary")
                        .get("accountId")
                        .asText() + "/statements";
        List<String> ids = read(statements).findValuesAsText("statementId");
        assertThat(ids).hasSizeGreaterThan(9).doesNotHaveDuplicates();
        JsonNode newer = null;
        for (String id : ids) {
            JsonNode statement = read(statements + "/" + id).get("creditCardStatement");
            JsonNode sums = statement.get("statementSummary");
            if (newer != null) {
                assertThat(newer.at("/statementSummary/beginningBalanceAmount"))
                        .isEqualTo(sums.get("outstandingBalance"));
            }
            assertThat(sum(sums, "beginningBalanceAmount", "totalDebitAmount", "netInterestAmount")
                            .subtract(sum(sums, "totalCreditAmount")))
                    .isEqualByComparingTo(sum(sums, "outstandingBalance"));
            assertThat(statement.get("transactions")).isNotEmpty();
            assertThat(statement.findValuesAsText("transactionPostingDate"))
                    .allMatch(
                            day -> day.compareTo(statement.get("statementDate").asText()) <= 0);
            newer = statement;
        }
    }

    /** Case M79: the last statement is the same in the list of statements and in the details of the account. */
    @Test
    void m79NewestStatementIsTheOneOfTheAccount() {
        String card = "/v1/accounts/"
                + accounts.findValue("creditCardAccountSummary")
                        .get("accountId")
                        .asText();
        JsonNode account = read(card).get("creditCardAccount");

        JsonNode statement = read(card + "/statements/123456789").get("creditCardStatement");

        assertThat(statement.get("statementDate")).isEqualTo(account.get("lastStatementDate"));
        assertThat(statement.at("/statementSummary/outstandingBalance")).isEqualTo(account.get("lastStatementBalance"));
    }

    /** Pages of every list of an account begin where the caller says, or the caller is told that there is no such place. */
    @Test
    void pagesBeginWhereTheCallerSays() {
        String card = "/v1/accounts/"
                + accounts.findValue("creditCardAccountSummary")
                        .get("accountId")
                        .asText();
        for (String list :
                List.of("/statements", "/statements/123456789", "/transactions", "/transactions/documents")) {
            for (String start : List.of("0", "1", "2")) {
                assertThat(app.get(card + list + "?nextStartIndex=" + start).statusCode())
                        .as(list + start)
                        .isEqualTo(200);
            }
            for (String start : List.of("-1", "x", "1.5", "99999999999")) {
                assertThat(app.get(card + list + "?nextStartIndex=" + start).body())
                        .as(list + start)
                        .contains("Param[Name='nextStartIndex']");
            }
        }
        assertThat(read(card + "/statements?nextStartIndex=2").findValuesAsText("statementId"))
                .isEqualTo(read(card + "/statements").findValuesAsText("statementId").stream()
                        .skip(1)
                        .toList());
    }

    @Test
    void statementThatWasNeverMadeIsNotFound() {
        String statements = "/v1/accounts/"
                + accounts.findValue("creditCardAccountSummary")
                        .get("accountId")
                        .asText() + "/statements";
        String id = read(statements).findValue("statementId").asText();

        for (String other :
                List.of("/1", "/" + id + "0", "/" + id + "?statementDate=2020-01-01", "/" + id + "?currencyCode=USD")) {
            assertThat(app.get(statements + other).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(app.get(statements + "/" + id + "?currencyCode=inr").statusCode())
                .isEqualTo(200);
        assertThat(app.get(statements + "/" + id + "?statementDate=x").statusCode())
                .isEqualTo(400);
    }

    private static BigDecimal sum(JsonNode of, String... names) {
        return Stream.of(names).map(name -> of.get(name).decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void accountOfAnotherKindHasNoStatements() {
        for (String kind : List.of("savingsAccountSummary", "loanAccountSummary")) {
            String account =
                    "/v1/accounts/" + accounts.findValue(kind).get("accountId").asText();
            assertThat(read(account + "/statements").at("/statementList"))
                    .as(kind)
                    .isEmpty();

            HttpResponse<String> statement = app.get(account + "/statements/1");

            assertThat(statement.statusCode()).as(kind).isEqualTo(404);
            assertThat(statement.body()).contains("resourceNotFound");
        }
    }

    @Test
    void onlyWhatIsOwedMustBePaidBeforeAnAccountIsClosed() {
        JsonNode card = accounts.findValue("creditCardAccountSummary");
        String savings =
                accounts.findValue("savingsAccountSummary").get("accountId").asText();

        JsonNode closure = read("/v1/accounts/" + card.get("accountId").asText() + "/closure/balances");

        assertThat(closure).hasSize(1);
        assertThat(closure.at("/creditCardAccountBalanceSummary/currentOutstandingAmount")
                        .decimalValue())
                .isEqualByComparingTo(card.get("outstandingBalance").decimalValue());
        assertThat(read("/v1/accounts/" + savings + "/closure/balances")).isEmpty();
    }

    @Test
    void transferBetweenOwnAccountsAndInterestHaveNoOtherSide() {
        for (String kind : List.of("INTERNAL TRANSFER - OWN ACCOUNT", "INTEREST PAYMENT")) {
            List<JsonNode> all = details(kind);
            assertThat(all)
                    .as(kind)
                    .isNotEmpty()
                    .allSatisfy(details -> assertThat(names(details))
                            .noneMatch(name ->
                                    name.matches("(beneficiary|original|creditor|debtor|centralBank|foreign).*")));
        }
        assertThat(details("INTERNAL TRANSFER - OWN ACCOUNT"))
                .allSatisfy(details ->
                        assertThat(details.path("paymentType").asText()).isEqualTo("PERSONAL_DOMESTIC"));
    }

    @Test
    void transferToAnotherBankNamesThePayeeOfItsLine() {
        assertThat(details("EXTERNAL TRANSFER ")).isNotEmpty().allSatisfy(details -> {
            String payee = details.path("beneficiaryLegalName").asText();
            assertThat(details.path("transactionDescription").asText()).isEqualTo("EXTERNAL TRANSFER " + payee);
            assertThat(names(details)).noneMatch(name -> name.startsWith("original"));
        });
    }

    /** The details of some transactions whose description begins so. */
    private static List<JsonNode> details(String description) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode account : accounts.findParents("accountId")) {
            String transactions = "/v1/accounts/" + account.get("accountId").asText() + "/transactions";
            for (JsonNode line : read(transactions + "?requestSize=50").path("transactions")) {
                if (line.path("transactionDescription").asText().startsWith(description)) {
                    String reference = line.get("transactionReferenceId").asText();
                    JsonNode details = read(transactions + "/" + reference + "/details");
                    assertThat(details.get("transactionDescription")).isEqualTo(line.get("transactionDescription"));
                    found.add(details);
                }
            }
        }
        return found;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void transactionOfTheHistoryWasNeitherReversedNorChargedFor() {
        String account =
                accounts.findValue("savingsAccountSummary").get("accountId").asText();
        String reference = read("/v1/accounts/" + account + "/transactions")
                .findValue("transactionReferenceId")
                .asText();

        JsonNode details = read("/v1/accounts/" + account + "/transactions/" + reference + "/details");

        assertThat(details.has("transactionReversalDescription")).isFalse();
        assertThat(details.has("transactionDebitFeeAmount")).isFalse();
    }

    private static JsonNode read(String path) {
        return Http.json(app.get(path));
    }
}
