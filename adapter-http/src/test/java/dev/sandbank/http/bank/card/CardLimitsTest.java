package dev.sandbank.http.bank.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Spending limits and credit limits of cards; case M57. */
class CardLimitsTest {

    @AutoClose
    private final TestServer server = new TestServer();

    @Test
    void creditLimitIsRaisedForGoodAndTheAccountTells_M57() {
        CardsKit kit = CardsKit.of(server, Market.PH, 2);
        JsonNode card = kit.first("CREDIT");
        BigDecimal limit = number(card, "currentCreditLimitAmount");
        BigDecimal most = number(card, "maximumPermanentCreditLimitAmount");

        JsonNode raised = kit.post(200, "/v1/creditCards/creditLimits", lasting(card, most));

        assertThat(raised.path("responseCode").asText()).isEqualTo("APPROVED");
        JsonNode after = kit.card(id(card));
        assertThat(number(after, "currentCreditLimitAmount")).isEqualByComparingTo(most);
        assertThat(number(after, "maximumPermanentCreditLimitAmount")).isEqualByComparingTo(most);
        assertThat(number(after, "availableCreditLimit"))
                .isEqualByComparingTo(number(card, "availableCreditLimit").add(most.subtract(limit)));
        assertThat(Http.json(kit.get("/v1/accounts"))
                        .findValuesAsText("availableCredit")
                        .toString())
                .contains(number(after, "availableCreditLimit")
                        .stripTrailingZeros()
                        .toPlainString());
        kit.post(422, "/v1/creditCards/creditLimits", lasting(card, most.add(BigDecimal.ONE)));
        kit.post(422, "/v1/creditCards/creditLimits", lasting(card, most));
        kit.post(400, "/v1/creditCards/creditLimits", "{}");
        kit.post(400, "/v1/creditCards/creditLimits", lasting(card, new BigDecimal("1.001")));
    }

    @Test
    void temporaryLimitCountsThroughItsLastDay_M57() {
        CardsKit kit = CardsKit.of(server, Market.AU, 2);
        JsonNode card = kit.first("CREDIT");
        BigDecimal most = number(card, "maximumTemporaryCreditLimitAmount");
        LocalDate today = LocalDate.ofInstant(server.clock().instant(), Market.AU.zone());
        String asked = "{\"temporaryCreditLimitIncrease\":{\"cardId\":\"" + id(card)
                + "\",\"reasonCode\":\"TRAVEL\",\"creditLimitIncreaseStartDate\":\"" + today
                + "\",\"creditLimitIncreaseEndDate\":\"" + today.plusDays(3)
                + "\",\"requestedCreditLimitAmount\":" + most + "}}";

        kit.post(200, "/v1/creditCards/creditLimits", asked);

        assertThat(number(kit.card(id(card)), "currentCreditLimitAmount")).isEqualByComparingTo(most);
        server.clock().advance(Duration.ofDays(4));
        assertThat(number(CardsKit.of(server, Market.AU, 2).card(id(card)), "currentCreditLimitAmount"))
                .isEqualByComparingTo(number(card, "currentCreditLimitAmount"));
    }

    @Test
    void creditLimitIsLoweredOnceTheCustomerAgrees_M57() {
        CardsKit kit = CardsKit.of(server, Market.PH, 2);
        JsonNode card = kit.first("CREDIT");
        BigDecimal limit = number(card, "currentCreditLimitAmount");
        BigDecimal asked = limit.subtract(number(card, "minimumCreditLimitDecreaseAmount"));

        JsonNode waiting = kit.put(200, "/v1/creditCards/creditLimits/decrease", lower(card, asked));

        assertThat(waiting.path("customerConsentRequiredFlag").asBoolean()).isTrue();
        assertThat(number(kit.card(id(card)), "currentCreditLimitAmount")).isEqualByComparingTo(limit);
        String flow = "{\"controlFlowId\":\"" + waiting.path("controlFlowId").asText() + "\"}";
        JsonNode agreed = kit.put(200, "/v1/creditCards/creditLimits/decrease/consents", flow);
        assertThat(agreed.path("creditLimitdDecreaseReferenceId"))
                .isEqualTo(waiting.path("creditLimitdDecreaseReferenceId"));
        assertThat(number(kit.card(id(card)), "currentCreditLimitAmount")).isEqualByComparingTo(asked);
        kit.put(400, "/v1/creditCards/creditLimits/decrease/consents", flow);
        kit.put(422, "/v1/creditCards/creditLimits/decrease", lower(card, asked));
        BigDecimal used = asked.subtract(number(kit.card(id(card)), "availableCreditLimit"));
        kit.put(422, "/v1/creditCards/creditLimits/decrease", lower(card, used.subtract(new BigDecimal("0.01"))));
    }

    @Test
    void spendingLimitsAreSetWithinTheCreditLimit_M57() {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        JsonNode card = kit.first("CREDIT");
        String path = "/v1/cards/" + id(card) + "/limitsAndEnrollments";

        kit.put(200, path, limits("\"posSpendingLimitAmount\":100.5,\"internetPurchaseActivationFlag\":false"));

        JsonNode after = kit.card(id(card));
        assertThat(number(after, "posSpendingLimitAmount")).isEqualByComparingTo("100.5");
        assertThat(after.get("internetPurchaseActivationFlag").asBoolean()).isFalse();
        assertThat(after.get("internetPurchaseLimitAmount")).isEqualTo(card.get("internetPurchaseLimitAmount"));
        BigDecimal over = number(card, "currentCreditLimitAmount").add(BigDecimal.ONE);
        kit.put(422, path, limits("\"posSpendingLimitAmount\":" + over));
        kit.put(400, path, limits("\"posSpendingLimitAmount\":1.001"));
        kit.put(400, path, "{}");
    }

    private static String limits(String fields) {
        return "{\"creditCardDetails\":{\"creditCardLimitDetails\":{" + fields + "}}}";
    }

    private static String lasting(JsonNode card, BigDecimal amount) {
        return "{\"permanentCreditLimitIncrease\":" + lower(card, amount) + "}";
    }

    private static String lower(JsonNode card, BigDecimal amount) {
        return "{\"cardId\":\"" + id(card) + "\",\"requestedCreditLimitAmount\":" + amount.toPlainString() + "}";
    }

    private static String id(JsonNode card) {
        return card.get("cardId").asText();
    }

    private static BigDecimal number(JsonNode card, String name) {
        return card.get(name).decimalValue();
    }
}
