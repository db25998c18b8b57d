package dev.sandbank.http.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.AdminUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.customer.persona.AddPersona;
import dev.sandbank.application.customer.persona.NewPersona;
import dev.sandbank.application.support.Policy;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.domain.stepup.StepUpRules;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A customer who was added to a space is a customer like any other. */
class AddedCustomerTest {

    private static final String INTERNAL = "/v1/moneyMovement/internalDomesticTransfers";

    private final TestServer server = new TestServer(withoutCodes());

    /** An application that she lets use everything. */
    private BankApp add(Market market) {
        AdminUseCases admin = AdminUseCases.over(server.stores(), server.ports(), TestPorts.ACTOR);
        AddPersona.Added ada = admin.personas()
                .add()
                .add(new NewPersona(SpaceId.DEFAULT, market, "SandboxUser1", "Ada Tan", "ada", null));
        return BankApp.ofCustomer(server, market, "Ada", ada.password());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theyLogInAndReadABankOfTheirOwn() {
        BankApp hers = add(Market.SG);
        BankApp first = BankApp.ofFirstCustomer(server, Market.SG);

        assertThat(Http.json(hers.get("/v1/customers/profiles"))
                        .findValue("fullName")
                        .asText())
                .isEqualTo("Ada Tan");
        assertThat(accounts(hers).findValuesAsText("accountId"))
                .hasSameSizeAs(accounts(first).findValuesAsText("accountId"))
                .doesNotContainAnyElementsOf(accounts(first).findValuesAsText("accountId"));
        assertThat(hers.get("/v1/cards?cardFunction=ALL").statusCode()).isEqualTo(200);
        assertThat(Http.json(hers.get("/v1/moneyMovement/payees")).get("payeeList"))
                .isNotEmpty();
    }

    @Test
    void testCustomersPayThemAndArePaidByThem() {
        BankApp hers = add(Market.GB);
        BankApp first = BankApp.ofFirstCustomer(server, Market.GB);
        String here = deposit(hers);
        String there = deposit(first);
        BigDecimal before = available(hers, here);
        BigDecimal beforeThere = available(first, there);

        pay(first, there, here, "7.5");
        assertThat(available(hers, here)).isEqualByComparingTo(before.add(new BigDecimal("7.5")));
        pay(hers, here, there, "2.25");
        assertThat(available(hers, here)).isEqualByComparingTo(before.add(new BigDecimal("5.25")));
        assertThat(available(first, there)).isEqualByComparingTo(beforeThere.subtract(new BigDecimal("5.25")));
    }

    @Test
    void theirCardAnswersToTheirPhone() {
        BankApp hers = add(Market.SG);
        String phone = Http.json(hers.get("/v1/customers/profiles"))
                .findValue("phones")
                .get(0)
                .findValue("phoneNumber")
                .asText();
        String lastFour = Http.json(hers.get("/v1/cards?cardFunction=ALL"))
                .findValue("displayCardNumber")
                .asText()
                .replaceAll("X", "");

        JsonNode tokens = BankApp.cardTokens(
                server, server.clients().register(), Market.SG, lastFour, "65" + phone.replaceFirst("^65", ""));
        assertThat(tokens.has("access_token")).as(tokens.toString()).isTrue();
    }

    private static Policy withoutCodes() {
        Policy usual = Policy.DEFAULT;
        return new Policy(
                usual.lifetimes(),
                usual.usualRate(),
                usual.insecureRedirects(),
                usual.registration(),
                usual.adminSecondFactor(),
                StepUpRules.parse(StepUpRules.NONE));
    }

    private static void pay(BankApp app, String from, String to, String amount) {
        HttpResponse<String> quote = app.post(INTERNAL + "/preprocess/adhoc", """
                {"sourceAccountId":"%s","payeeAccountDetails":{"payeeAccountNumber":"%s"},"transactionAmount":"%s",\
                "transferCurrencyIndicator":"SOURCE_ACCOUNT_CURRENCY"}""".formatted(from, to, amount));
        assertThat(quote.statusCode()).as(quote.body()).isEqualTo(200);
        HttpResponse<String> paid = app.post(
                INTERNAL,
                "{\"controlFlowId\":\"" + Http.json(quote).get("controlFlowId").asText() + "\"}");
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
    }

    private static JsonNode accounts(BankApp app) {
        return Http.json(app.get("/v1/accounts"));
    }

    private static String deposit(BankApp app) {
        return accounts(app).findValue("accountId").asText();
    }

    private static BigDecimal available(BankApp app, String account) {
        return Http.json(app.get("/v1/accounts/" + account))
                .findValue("availableBalance")
                .decimalValue();
    }
}
