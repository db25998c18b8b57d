package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.dataset.read.SetFiles;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A customer of a data set is a customer like any other, with the accounts and the history of the set. */
class DataSetCustomerTest {

    private final TestServer server = new TestServer();
    private final AdminUseCases admin = AdminUseCases.over(server.stores(), server.ports(), TestPorts.ACTOR);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theyLogInAndReadWhatIsWritten() {
        use(SetFiles.whole());
        BankApp hers = BankApp.ofCustomer(server, Market.SG, "ada", "correct-horse");

        assertThat(Http.json(hers.get("/v1/customers/profiles"))
                        .findValue("fullName")
                        .asText())
                .isEqualTo("Ada Tan");
        List<String> ids = accounts(hers);
        assertThat(ids).hasSize(2);
        assertThat(read(hers, ids.get(1)).findValue("currentBalance").decimalValue())
                .isEqualByComparingTo("4055.50");
        JsonNode lines = Http.json(hers.get("/v1/accounts/" + ids.get(1)
                + "/transactions?transactionFromDate=2026-10-01&transactionToDate=2026-10-31"));
        assertThat(lines.findValuesAsText("transactionDescription"))
                .containsExactly("LUNCH CLUB", "TO SAVINGS", "CARD PURCHASE FAIRPRICE", "SALARY OCTOBER");
    }

    @Test
    void cardsAndPayeesAreListedAsThoseOfTestCustomers() {
        use(SetFiles.withCardAndPayees());
        BankApp hers = BankApp.ofCustomer(server, Market.SG, "ada", "correct-horse");

        JsonNode cards = Http.json(hers.get("/v1/cards?cardFunction=ALL"));
        assertThat(cards.findValuesAsText("cardId")).hasSize(1);
        JsonNode payees = Http.json(hers.get("/v1/moneyMovement/payees?paymentType=ALL"));
        assertThat(payees.findValuesAsText("payeeNickname")).contains("Joe");
        assertThat(payees.findValuesAsText("payeeName")).contains("Joe Bell", "Orchard Rentals", "EQUATOR POWER");
        assertThat(payees.findValuesAsText("paymentType"))
                .containsExactly("INTERNAL_DOMESTIC", "INTERNAL_DOMESTIC", "EXTERNAL_DOMESTIC", "BILL_PAYMENT");
    }

    /** After a reset, everything is as it was uploaded. */
    @Test
    void resetTakesBackWhatTheyDid() {
        use(SetFiles.whole());
        List<String> before = balances();
        Payer.of(BankApp.ofCustomer(server, Market.SG, "ada", "correct-horse"), "SGD")
                .pay("12.50");
        assertThat(balances()).isNotEqualTo(before);

        admin.spaces().resetSpace().reset(SpaceId.DEFAULT, true);

        assertThat(balances()).isEqualTo(before);
    }

    private List<String> balances() {
        BankApp hers = BankApp.ofCustomer(server, Market.SG, "ada", "correct-horse");
        return accounts(hers).stream()
                .map(account -> read(hers, account).findValue("currentBalance").asText())
                .toList();
    }

    /** Whatever the bank makes for its own customers, it makes for these too. */
    @Test
    void noOperationStumblesOverThem() {
        use(SetFiles.withCardAndPayees());
        for (String user : List.of("ada correct-horse", "joe battery-staple")) {
            BankApp app = BankApp.ofCustomer(server, Market.SG, user.split(" ")[0], user.split(" ")[1]);
            List<String> accounts = accounts(app);
            String account = accounts.get(accounts.size() - 1);
            for (String path : List.of(
                    "/v1/accounts",
                    "/v1/accounts/" + account,
                    "/v1/accounts/" + account + "/transactions",
                    "/v1/accounts/statements?accountId=" + account,
                    "/v1/customers/profiles",
                    "/v1/cards?cardFunction=ALL",
                    "/v1/moneyMovement/payees",
                    "/v1/moneyMovement/payees/sourceAccounts?paymentType=ALL",
                    "/v1/moneyMovement/internalDomesticTransfers/destinationAccounts/sourceAccounts",
                    "/v1/moneyMovement/personalDomesticTransfers/destinationAccounts/sourceAccounts",
                    "/v1/moneyMovement/billPayments/payees/sourceAccounts",
                    "/v1/rewards/points",
                    "/v1/loans")) {
                HttpResponse<String> answer = app.get(path);
                assertThat(answer.statusCode())
                        .as(user + " " + path + answer.body())
                        .isLessThan(500);
            }
        }
    }

    /** The example of the documentation works as it is. */
    @Test
    void theExampleOfTheDocumentationIsReadByTheApi() throws IOException {
        String docs = Files.readString(Path.of("../docs/DATA-SETS.md"));
        int begin = docs.indexOf("```json\n") + "```json\n".length();
        String example = docs.substring(begin, docs.indexOf("```", begin));
        try (var published = Objects.requireNonNull(getClass().getResourceAsStream("/dataset/example.json"))) {
            assertThat(example).isEqualTo(new String(published.readAllBytes(), StandardCharsets.UTF_8));
        }
        use(SetFiles.read(example).document().orElseThrow());
        BankApp hers = BankApp.ofCustomer(server, Market.SG, "ada", "correct-horse");
        assertThat(read(hers, accounts(hers).get(0)).findValue("currentBalance").decimalValue())
                .isEqualByComparingTo("500");
    }

    private void use(DataSetDocument document) {
        admin.spaces().dataSets().store().store(document);
        admin.spaces().dataSets().use().use(document.id(), SpaceId.DEFAULT);
    }

    private static List<String> accounts(BankApp app) {
        return Http.json(app.get("/v1/accounts")).findValuesAsText("accountId");
    }

    private static JsonNode read(BankApp app, String account) {
        return Http.json(app.get("/v1/accounts/" + account));
    }
}
