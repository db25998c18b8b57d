package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A partner's code opens the page of an account once; other banks reach accounts by numbers told to the program alone. */
class AccountDoorTest {

    @AutoClose
    private final TestServer server = new TestServer();

    @Test
    void codeShowsTheAccountOnceAndOnlyAfterTheButton() {
        BankApp partner = BankApp.twoLegged(server, Market.IN);
        JsonNode account = Http.json(partner.get("/partner/v1/partnerAccounts")).findValue("savingsAccountSummary");
        JsonNode code = Http.json(
                partner.get("/partner/v1/accounts/" + account.path("accountId").asText() + "/accessCodes"));
        assertThat(code.path("accountAccessCode").asText()).matches("[0-9A-Za-z]{40}");
        URI url = URI.create(code.path("accessUrl").asText());
        String path = url.getPath() + "?" + url.getQuery();
        BankPages browser = new BankPages(server.http());

        HttpResponse<String> door = browser.get(path);
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        String number = account.path("displayAccountNumber").asText();
        assertThat(door.body()).doesNotContain(number);
        HttpResponse<String> shown = browser.post(url.getPath(), BankPages.fields(door));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(number);
        HttpResponse<String> again = browser.post(url.getPath(), BankPages.fields(browser.get(path)));
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).doesNotContain(number);
    }

    @Test
    void codeIsMadeForAccountsOfThePartnersCustomerOnly() {
        BankApp partner = BankApp.twoLegged(server, Market.IN);
        assertThat(partner.get("/partner/v1/accounts/nothing/accessCodes").statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyDepositHasTheSameRoutingNumberAndAnotherCiphertextEachTime() {
        BankApp app = BankApp.ofFirstCustomer(server, Market.US);
        JsonNode accounts = Http.json(app.get("/v2/accounts"));
        String id = accounts.findValue("checkingAccountsDetails")
                .get(0)
                .path("accountId")
                .asText();
        String card = accounts.findValue("creditCardAccountsDetails")
                .get(0)
                .path("accountId")
                .asText();

        JsonNode first = Http.json(app.get("/v2/accounts/" + id + "/encrypt/accountRoutingNumber"));
        JsonNode second = Http.json(app.get("/v2/accounts/" + id + "/encrypt/accountRoutingNumber"));

        assertThat(first.path("routingNumber").asText()).isEqualTo("124409176");
        assertThat(second.findValue("ciphertext")).isNotEqualTo(first.findValue("ciphertext"));
        HttpResponse<String> refused = app.get("/v2/accounts/" + card + "/encrypt/accountRoutingNumber");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(Http.header(refused, "Sandbank-Hint")).contains("cannot pay into");
    }
}
