package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.DueUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.domain.bank.calendar.LocalDays;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Case M48: a customer's order goes on when the application that sent it is gone, with its tokens and consents. */
class LaterWithoutApplicationTest {

    private static final String REPEATING = "/v1/paymentInitiation/repeatingPayments";
    private static final String OWN = "/v1/moneyMovement/personalDomesticTransfers";

    @AutoClose
    private final TestServer server = new TestServer();

    private final Registered registered = server.clients().register();
    private final BankApp app = BankApp.ofFirstCustomer(server, registered, Market.SG);

    @Test
    void orderGoesOnWithoutTheApplication_M48() {
        order(app, Market.SG);
        assertThat(entries(Market.SG)).isEmpty();
        AdminUseCases.over(server.stores(), server.ports(), TestPorts.ACTOR)
                .removeClient()
                .remove(new ClientId(registered.id()));
        assertThat(app.get("/v1/accounts").statusCode()).isEqualTo(401);

        server.clock().advance(Duration.ofDays(10));
        DueUseCases.over(server.stores(), server.ports())
                .run(SpaceId.DEFAULT, server.ports().clocks().now(SpaceId.DEFAULT));
        assertThat(entries(Market.SG)).hasSizeGreaterThan(5);
    }

    /** The customer takes the consent back: the tokens end, the order does not, and another application may stop it. */
    @Test
    void orderGoesOnWithoutTheConsentAndIsListedToOthersUntilItEnds_M48() {
        BankApp first = BankApp.ofFirstCustomer(server, registered, Market.GB);
        String account = order(first, Market.GB);
        AdminUseCases.over(server.stores(), server.ports(), TestPorts.ACTOR)
                .revokeTokensOfClient()
                .revoke(new ClientId(registered.id()));
        assertThat(first.get(REPEATING).statusCode()).isEqualTo(401);
        advance(Duration.ofDays(3));
        int paid = entries(Market.GB).size();
        assertThat(paid).isPositive();

        BankApp other = BankApp.ofFirstCustomer(server, Market.GB);
        JsonNode listed = Http.json(other.get(REPEATING));
        assertThat(listed.findValuesAsText("transactionReferenceId")).hasSize(1);
        String reference = listed.findValue("transactionReferenceId").asText();
        HttpResponse<String> stopped =
                other.delete("/v1/paymentInitiation/" + account + "/repeatingPayments/" + reference);
        assertThat(stopped.statusCode()).as(stopped.body()).isEqualTo(200);

        HttpResponse<String> left = other.get(REPEATING);
        assertThat(left.statusCode()).as(left.body()).isEqualTo(200);
        assertThat(left.body()).doesNotContain("transactionReferenceId");
        advance(Duration.ofDays(5));
        assertThat(entries(Market.GB)).hasSize(paid);
        assertThat(BankApp.ofFirstCustomer(server, Market.GB).get(REPEATING).statusCode())
                .isEqualTo(left.statusCode());
    }

    private void advance(Duration by) {
        server.clock().advance(by);
        DueUseCases.over(server.stores(), server.ports())
                .run(SpaceId.DEFAULT, server.ports().clocks().now(SpaceId.DEFAULT));
    }

    /** A payment of each day, from tomorrow on; the account that pays. */
    private String order(BankApp by, Market market) {
        JsonNode accounts =
                Http.json(by.get(OWN + "/destinationAccounts/sourceAccounts")).get("destinationSourceAcctCombinations");
        List<String> ids = List.copyOf(accounts.findValuesAsText("destinationAccountId"));
        LocalDate tomorrow = LocalDays.at(server.ports().clocks().now(SpaceId.DEFAULT), market)
                .plusDays(1);
        HttpResponse<String> quote = by.post(OWN + "/preprocess", """
                {"sourceAccountId":"%s","destinationAccountId":"%s","transactionAmount":"1",\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY","standingInstruction":{\
                "standingInstructionStartDate":"%s","paymentFrequency":"DAILY","perpetualFlag":true}}""".formatted(ids.get(0), ids.get(1), tomorrow));
        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        String flow = Http.json(quote).get("controlFlowId").asText();
        HttpResponse<String> taken = by.post(OWN, "{\"controlFlowId\":\"" + flow + "\"}");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        return ids.get(0);
    }

    private List<JournalEntry> entries(Market market) {
        return server.stores()
                .journal()
                .of(SpaceId.DEFAULT, TestCustomer.EVERYTHING.in(market))
                .entries();
    }
}
