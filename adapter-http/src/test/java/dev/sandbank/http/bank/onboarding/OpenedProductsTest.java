package dev.sandbank.http.bank.onboarding;

import static dev.sandbank.http.bank.onboarding.Applicant.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.BankPages;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a customer of the bank gets by an application is there at once (M68). */
class OpenedProductsTest {

    private static final String MOBILE = """
            "applicant":{"phone":[{"phoneType":"PRIMARY_MOBILE_NUMBER","phoneCountryCode":"65",\
            "phoneNumber":"90020056"}]}""";

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void m68ApprovedCardIsListedSwitchedOnAndSpent() {
        Customer before = new Customer(server);
        int cards = before.cards().size();
        int accounts = before.get("/v1/accounts")
                .findValues("creditCardAccountSummary")
                .size();
        submitted(MOBILE, "\"creditCardProduct\":" + Applicant.product("VC830"), "VC830");

        Customer customer = new Customer(server);
        assertThat(customer.cards()).hasSize(cards + 1);
        JsonNode card = customer.cards().get(cards);
        assertThat(card.get("localCardActivationIndicator").asText()).isEqualTo("INACTIVE");
        assertThat(card.get("cardIssueReason").asText()).isEqualTo("NEWLY_ONBOARDED_CARD");
        JsonNode summaries = customer.get("/v1/accounts");
        assertThat(summaries.findValues("creditCardAccountSummary")).hasSize(accounts + 1);
        JsonNode account = summaries.findValues("creditCardAccountSummary").get(accounts);
        assertThat(account.get("productName").asText()).isEqualTo("Platinum Credit Card");
        JsonNode details =
                customer.get("/v1/accounts/" + account.get("accountId").asText());
        assertThat(details.findValue("outstandingBalance").decimalValue()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(details.findValue("creditLimit").decimalValue()).isPositive();
        assertThat(ok(customer.put("/v1/cards/" + card.get("cardId").asText() + "/activations/ACTIVATE", "{}")))
                .isNotNull();
        assertThat(customer.cards()
                        .get(cards)
                        .get("localCardActivationIndicator")
                        .asText())
                .isEqualTo("ACTIVE");
        assertThat(before.cards()).hasSize(cards);
    }

    @Test
    void m68OneApplicationOpensOneAccountEver() {
        Applicant applicant = submitted(MOBILE, "\"readyCreditProduct\":" + Applicant.product("US251"), "US251");
        Customer customer = new Customer(server);
        int accounts = customer.get("/v1/accounts")
                .findValues("readyCreditAccountSummary")
                .size();

        assertThat(applicant.step("submission").statusCode()).isEqualTo(422);
        assertThat(applicant.accept("US251").statusCode()).isEqualTo(422);

        assertThat(new Customer(server).get("/v1/accounts").findValues("readyCreditAccountSummary"))
                .hasSize(accounts);
    }

    @Test
    void m68StrangerGetsNoAccount() {
        int accounts =
                new Customer(server).get("/v1/accounts").findValues("accountId").size();
        submitted(
                "\"applicant\":{\"motherMaidenName\":\"Tan\"}",
                "\"creditCardProduct\":" + Applicant.product("VC830"),
                "VC830");

        assertThat(new Customer(server).get("/v1/accounts").findValues("accountId"))
                .hasSize(accounts);
    }

    private Applicant submitted(String change, String products, String taken) {
        Applicant applicant = Applicant.in(server, Market.AU).apply(products, 8_000);
        ok(applicant.put(applicant.place(), applicant.body(change)));
        ok(applicant.step("backgroundScreening"));
        ok(applicant.step("inPrincipleApprovals"));
        ok(applicant.accept(taken));
        ok(applicant.attach("IDENTITY_PROOF", "PDF", Applicant.pdf("passport")));
        ok(applicant.attach("INCOME_PROOF", "PDF", Applicant.pdf("payslip")));
        ok(applicant.step("submission"));
        return applicant;
    }

    /** The first customer of Australia, who shows every account of now to a new application. */
    private static final class Customer {

        private final Http http;
        private final Registered app;
        private final String token;

        Customer(TestServer server) {
            http = server.http();
            app = server.clients().register();
            Map<String, String> form = new LinkedHashMap<>();
            form.put("grant_type", "authorization_code");
            form.put("code", new BankPages(http).code(app, "AU"));
            form.put("redirect_uri", TestClients.REDIRECT_URI);
            token = Http.json(http.postForm("/authCode/oauth2/token/au/gcb", form, "Authorization", app.basic()))
                    .get("access_token")
                    .asText();
        }

        JsonNode cards() {
            return get("/v1/cards?cardFunction=ALL").get("cardDetails");
        }

        JsonNode get(String path) {
            return ok(http.get(path, headers()));
        }

        HttpResponse<String> put(String path, String body) {
            return http.method("PUT", path, body, headers());
        }

        private String[] headers() {
            return new String[] {"Authorization", "Bearer " + token, "client_id", app.id(), "uuid", "1"};
        }
    }
}
