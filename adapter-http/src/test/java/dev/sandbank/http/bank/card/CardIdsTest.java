package dev.sandbank.http.bank.card;

import static dev.sandbank.http.ErrorAssertions.assertHinted;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ids of cards: ids from the list work everywhere, and other ids nowhere. */
class CardIdsTest {

    @AutoClose
    private static final TestServer server = new TestServer();

    @ParameterizedTest
    @EnumSource
    void cardThatIsNotShownIsRefusedLikeAnUnknownAccount(Profile profile) {
        CardsKit kit = CardsKit.of(server, Market.IN, 1, profile);
        String others = CardsKit.of(server, Market.IN, 2).ids().get(0);
        String elsewhere = CardsKit.of(server, Market.SG, 1).ids().get(0);
        for (String id : List.of("0".repeat(88), others, elsewhere)) {
            for (HttpResponse<String> response : calls(kit, id)) {
                assertThat(response.statusCode()).isEqualTo(profile == Profile.STRICT ? 404 : 400);
                assertHinted(response);
                assertThat(Http.json(response).path("code").asText())
                        .isEqualTo(profile == Profile.STRICT ? "resourceNotFound" : "invalidRequest");
                assertThat(Http.json(response).has("moreInfo")).isFalse();
            }
        }
    }

    @Test
    void everyCardOfTheListWorksInPathQueryAndBody() {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        for (String id : kit.ids()) {
            assertThat(calls(kit, id)).extracting(HttpResponse::statusCode).containsOnly(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void instalmentsAreForCardsOfTheConsentAlone(Profile profile) {
        CardsKit kit = CardsKit.of(server, Market.IN, 1, profile);
        for (String id : kit.ids()) {
            assertThat(kit.get(plans(id)).statusCode()).isEqualTo(200);
        }
        AccountId account = new AccountId(accountOf(kit.ids().get(1)));
        CardsKit some = CardsKit.showing(server, Market.IN, Set.of(account));
        assertThat(some.get(plans(kit.ids().get(1))).statusCode()).isEqualTo(200);
        assertThat(some.get(plans(kit.ids().get(0))).statusCode()).isEqualTo(422);
        String others = CardsKit.of(server, Market.IN, 2).ids().get(0);
        assertThat(kit.get(plans(others)).statusCode()).isEqualTo(profile == Profile.STRICT ? 404 : 422);
    }

    private static String plans(String card) {
        return "/v1/creditCards/" + card + "/transactions/eligibility/easyPaymentPlan?eligbleLoanAmount=5000";
    }

    @Test
    void cardOutsideTheConsentIsRefused() {
        String debit = CardsKit.of(server, Market.IN, 1).ids().get(0);
        String credit = CardsKit.of(server, Market.IN, 1).ids().get(1);
        AccountId account = new AccountId(accountOf(credit));
        CardsKit some = CardsKit.showing(server, Market.IN, Set.of(account));
        assertThat(calls(some, credit)).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(calls(some, debit)).extracting(HttpResponse::statusCode).containsOnly(400);
    }

    @Test
    void elementsOfAnAnswerTellOfTheCardsThatWereSent() {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        List<JsonNode> cards = kit.cards("EPP_BOOKING");
        assertThat(cards).hasSize(2);
        List<JsonNode> reversed = List.of(cards.get(1), cards.get(0));
        JsonNode statements = Http.json(statements(kit, id(reversed.get(0)), id(reversed.get(1))));
        for (int i = 0; i < 2; i++) {
            JsonNode card = reversed.get(i);
            JsonNode summary = statements.get("creditCardStatementSummary").get(i);
            assertThat(id(summary)).isEqualTo(id(card));
            assertThat(summary.get("displayAccountNumber")).isEqualTo(card.get("displayCardNumber"));
            for (JsonNode statement : summary.get("creditCardStatement")) {
                assertThat(statement.get("creditLimit").decimalValue())
                        .isEqualByComparingTo(
                                card.get("currentCreditLimitAmount").decimalValue());
                assertThat(statement.get("minimumDueAmount").decimalValue())
                        .isEqualByComparingTo(card.get("minimumDueAmount").decimalValue());
                assertThat(statement.get("currencyCode").asText()).isEqualTo("INR");
            }
        }
    }

    @Test
    void partnersAreShownTheFirstCustomersCards() {
        List<JsonNode> cards = CardsKit.of(server, Market.IN, 1).cards("ALL");
        JsonNode listed =
                Http.json(partner("/partner/v1/cards?cardFunction=ALL")).get("partnerCardDetails");
        assertThat(listed).isNotEmpty();
        for (int i = 0; i < listed.size(); i++) {
            for (String field : List.of("cardId", "displayCardNumber", "productName", "primaryCardId", "subCardType")) {
                assertThat(listed.get(i).get(field))
                        .as(field)
                        .isEqualTo(cards.get(i).get(field));
            }
            assertThat(listed.get(i).get("currentCreditLimitAmount").decimalValue())
                    .isEqualByComparingTo(
                            cards.get(i).get("currentCreditLimitAmount").decimalValue());
        }
    }

    @Test
    void secondCardOfABodyIsCheckedToo() {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        String known = kit.ids().get(0);
        assertThat(statements(kit, known, known).statusCode()).isEqualTo(200);
        assertThat(statements(kit, known, "0".repeat(88)).statusCode()).isEqualTo(400);
    }

    @Test
    void customerWithoutCardsHasNothingToCall() {
        CardsKit kit = CardsKit.of(server, Market.IN, 4);
        String known = CardsKit.of(server, Market.IN, 1).ids().get(0);
        assertThat(calls(kit, known)).extracting(HttpResponse::statusCode).containsOnly(400);
    }

    @Test
    void codeOfAnActIsOneOfTwo() {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        String path = "/v1/cards/" + kit.ids().get(0) + "/activations/";
        HttpResponse<String> other = kit.send("PUT", path + "EXPLODE", "{}");
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("cardActivationCode", "invalidReference");
    }

    /** The card in a path, in a query and in a body. */
    private static List<HttpResponse<String>> calls(CardsKit kit, String id) {
        return List.of(
                kit.get("/v1/creditCards/" + id + "/supplementaryCards"),
                kit.get("/v1/cards/overseasTravelPlans?cardId=" + id),
                kit.send(
                        "POST",
                        "/v1/cards/cvv/verification",
                        "{\"cardId\":\"" + id + "\",\"encryptedCvv\":\"3255613852316f2b\"}"));
    }

    /** A GET with the application's own token. */
    private static HttpResponse<String> partner(String path) {
        Registered app = server.clients().register();
        JsonNode tokens = Http.json(server.http()
                .postForm(
                        "/clientCredentials/oauth2/token/in/gcb",
                        Map.of("grant_type", "client_credentials", "scope", "/api"),
                        "Authorization",
                        app.basic()));
        return server.http()
                .get(
                        path,
                        "Authorization",
                        "Bearer " + tokens.get("access_token").asText());
    }

    private static HttpResponse<String> statements(CardsKit kit, String first, String second) {
        String body = "{\"statementSummaryRequest\":[{\"cardId\":\"" + first + "\"},{\"cardId\":\"" + second + "\"}]}";
        return kit.send("POST", "/v1/creditCards/statements/summary/search", body);
    }

    private static String accountOf(String card) {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        String number = kit.cards("ALL").stream()
                .filter(listed -> id(listed).equals(card))
                .map(listed -> listed.get("displayCardNumber").asText())
                .findFirst()
                .orElseThrow();
        return Http.json(kit.get("/v1/accounts")).findValues("creditCardAccountSummary").stream()
                .filter(account -> account.get("displayAccountNumber").asText().equals(number))
                .map(account -> account.get("accountId").asText())
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode card) {
        return card.get("cardId").asText();
    }
}
