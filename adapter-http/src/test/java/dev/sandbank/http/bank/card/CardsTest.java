package dev.sandbank.http.bank.card;

import static dev.sandbank.http.ErrorAssertions.assertBankError;
import static dev.sandbank.http.ErrorAssertions.assertHinted;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.card.CardFunction;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import dev.sandbank.http.bank.account.Golden;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of cards: its content, its cards and its readers. */
class CardsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @Test
    void recordedCardOfBahrainComesOutAsItWas() {
        String body = kit(Market.BH, 1).get("/v1/cards?cardFunction=ALL").body();
        Golden.assertRecorded("card/recorded-bh-cards.json", body);
    }

    @Test
    void cardsHaveTheRecordedShapeElsewhere() {
        Golden.assertGolden(
                "card/sg-cards.json",
                kit(Market.SG, 1).get("/v1/cards?cardFunction=ALL").body());
    }

    @Test
    void overdueCardMayDoLess() {
        Golden.assertGolden(
                "card/us-cards-overdue.json",
                kit(Market.US, 5).get("/v1/cards?cardFunction=ALL").body());
    }

    @ParameterizedTest
    @EnumSource
    void functionFindsTheCardsThatAllowIt(CardFunction function) {
        CardsKit kit = kit(Market.SG, 1);
        List<JsonNode> allowing = kit.cards("ALL").stream()
                .filter(card -> card.findValuesAsText("cardFunction").contains(function.name()))
                .toList();
        assertThat(allowing).isNotEmpty();
        assertThat(kit.cards(function.name())).isEqualTo(allowing);
    }

    @Test
    void onlyOwnCreditCardsGetHigherLimits() {
        assertThat(kit(Market.SG, 1).cards("CREDIT_LIMIT_INCREASE"))
                .extracting(card -> card.get("subCardType").asText()
                        + card.get("cardHolderType").asText())
                .containsExactly("CREDITPRIMARY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?cardFunction=CREDIT_CARD", "?cardFunction=cards", "?cardFunction=all", "?cardFunction=", ""})
    void unknownFunctionIsRefusedAsRecorded(String query) {
        HttpResponse<String> response = kit(Market.BH, 1).get("/v1/cards" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .isEqualTo("{\"type\":\"invalid\",\"code\":\"invalidRequest\","
                        + "\"details\":\"Missing or invalid parameters\"}");
        assertHinted(response);
    }

    @Test
    void strictApplicationsGetAProblem() {
        HttpResponse<String> response =
                CardsKit.of(server, Market.SG, 1, Profile.STRICT).get("/v1/cards?cardFunction=cards");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.header(response, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void cardIsShownToWhoeverSeesItsAccountAndNobodyElse() {
        for (AccountId account : server.codeFlow().of(Market.SG, "SandboxUser1").ownAccounts()) {
            CardsKit kit = CardsKit.showing(server, Market.SG, Set.of(account));
            JsonNode shown = Http.json(kit.get("/v1/accounts"));
            String number = shown.findValue("displayAccountNumber").asText();
            JsonNode product = shown.findValue("creditCardAccountSummary");
            HttpResponse<String> cards = kit.get("/v1/cards?cardFunction=ALL");
            if (product != null) {
                assertThat(Http.json(cards).findValuesAsText("displayCardNumber"))
                        .containsExactly(number);
            } else if (shown.findValue("checkingAccountSummary") != null) {
                assertThat(Http.json(cards).findValuesAsText("displayCardNumber"))
                        .containsExactly("XXXXXXXXXXXX8653");
            } else {
                assertBankError(cards, 404, "error", "resourceNotFound");
            }
        }
    }

    @Test
    void customersWithoutCardsHaveNone() {
        for (int customer : List.of(3, 4)) {
            assertBankError(
                    kit(Market.SG, customer).get("/v1/cards?cardFunction=ALL"), 404, "error", "resourceNotFound");
        }
    }

    @ParameterizedTest
    @EnumSource
    void cardsStandAsTheirAccountsDo(Market market) {
        CardsKit kit = kit(market, 2);
        List<JsonNode> accounts = Http.json(kit.get("/v1/accounts")).findValues("creditCardAccountSummary");
        List<JsonNode> cards = kit.cards("ALL");
        assertThat(cards).hasSameSizeAs(accounts);
        for (int i = 0; i < cards.size(); i++) {
            assertSameAmount(cards.get(i), "currentCreditLimitAmount", accounts.get(i), "creditLimit");
            assertSameAmount(cards.get(i), "outstandingBalanceAmount", accounts.get(i), "outstandingBalance");
            assertSameAmount(cards.get(i), "availableCreditLimit", accounts.get(i), "availableCredit");
            assertThat(cards.get(i).get("displayCardNumber"))
                    .isEqualTo(accounts.get(i).get("displayAccountNumber"));
            assertThat(cards.get(i).get("paymentDueDate"))
                    .isEqualTo(accounts.get(i).get("paymentDueDate"));
        }
    }

    private static void assertSameAmount(JsonNode card, String field, JsonNode account, String name) {
        assertThat(card.get(field).decimalValue())
                .as(field)
                .isEqualByComparingTo(account.get(name).decimalValue());
    }

    private static CardsKit kit(Market market, int customer) {
        return CardsKit.of(server, market, customer);
    }
}
