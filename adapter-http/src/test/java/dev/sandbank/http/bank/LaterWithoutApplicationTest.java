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

    private static final String OWN = "/v1/moneyMovement/personalDomesticTransfers";

    @AutoClose
    private final TestServer server = new TestServer();

    private final Registered registered = server.clients().register();
    private final BankApp app = BankApp.ofFirstCustomer(server, registered, Market.SG);

    @Test
    void orderGoesOnWithoutTheApplication_M48() {
        order();
        assertThat(entries()).isEmpty();
        AdminUseCases.over(server.stores(), server.ports(), TestPorts.ACTOR)
                .removeClient()
                .remove(new ClientId(registered.id()));
        assertThat(app.get("/v1/accounts").statusCode()).isEqualTo(401);

        server.clock().advance(Duration.ofDays(10));
        DueUseCases.over(server.stores(), server.ports())
                .run(SpaceId.DEFAULT, server.ports().clocks().now(SpaceId.DEFAULT));
        assertThat(entries()).hasSizeGreaterThan(5);
    }

    /** A payment of each day, from tomorrow on. */
    private void order() {
        JsonNode accounts = Http.json(app.get(OWN + "/destinationAccounts/sourceAccounts"))
                .get("destinationSourceAcctCombinations");
        List<String> ids = List.copyOf(accounts.findValuesAsText("destinationAccountId"));
        LocalDate tomorrow = LocalDays.at(server.ports().clocks().now(SpaceId.DEFAULT), Market.SG)
                .plusDays(1);
        HttpResponse<String> quote = app.post(OWN + "/preprocess", """
                {"sourceAccountId":"%s","destinationAccountId":"%s","transactionAmount":"1",\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY","standingInstruction":{\
                "standingInstructionStartDate":"%s","paymentFrequency":"DAILY","perpetualFlag":true}}""".formatted(ids.get(0), ids.get(1), tomorrow));
        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        String flow = Http.json(quote).get("controlFlowId").asText();
        HttpResponse<String> taken = app.post(OWN, "{\"controlFlowId\":\"" + flow + "\"}");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    }

    private List<JournalEntry> entries() {
        return server.stores()
                .journal()
                .of(SpaceId.DEFAULT, TestCustomer.EVERYTHING.in(Market.SG))
                .entries();
    }
}
