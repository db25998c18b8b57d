package dev.sandbank.http.bank.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.card.change.CardChange;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.Profile;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.TestServer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A card is switched on and off, reported lost, replaced, opened abroad, and has its PIN changed: later reads tell. */
class CardStatesTest {

    @AutoClose
    private final TestServer server = new TestServer();

    @Test
    void cardThatIsSwitchedOffIsOffInEveryReadUntilItIsSwitchedOnAgain_M54() {
        CardsKit kit = CardsKit.of(server, Market.PH, 1);
        String id = id(kit.first("CREDIT"));
        String path = "/v1/cards/" + id + "/activations/";

        kit.put(200, path + "DEACTIVATE", "{}");

        assertThat(text(kit.card(id), "localCardActivationIndicator")).isEqualTo("INACTIVE");
        assertThat(text(kit.card(id), "cardSubStatus")).isEqualTo("BLOCKED");
        assertThat(kit.cards("LOCAL_CARD_ACTIVATION"))
                .extracting(CardStatesTest::id)
                .contains(id);
        assertThat(text(kit.put(422, path + "DEACTIVATE", "{}"), "code")).isEqualTo("businessValidationsFailed");

        kit.put(200, path + "ACTIVATE", "{}");

        assertThat(text(kit.card(id), "localCardActivationIndicator")).isEqualTo("ACTIVE");
        assertThat(kit.card(id).has("cardSubStatus")).isFalse();
        kit.put(422, path + "ACTIVATE", "{}");
    }

    @Test
    void switchingOnInIndiaWaitsForACode() {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        String id = id(kit.first("DEBIT"));
        kit.put(200, "/v1/cards/" + id + "/activations/DEACTIVATE", "{}");

        JsonNode refused = kit.put(403, "/v1/cards/" + id + "/activations/ACTIVATE", "{}");
        assertThat(text(kit.card(id), "localCardActivationIndicator")).isEqualTo("INACTIVE");
        kit.post(
                403,
                "/v1/cards/activations/confirmation",
                "{\"controlFlowId\":\"" + refused.findValue("controlFlowId").asText() + "\"}");
        String flow = kit.presentCodeFor(refused);
        assertThat(text(kit.post(400, "/v1/cards/overseasUsage/confirmation", flow), "code"))
                .isEqualTo("invalidControlFlowId");
        kit.post(200, "/v1/cards/activations/confirmation", flow);

        assertThat(text(kit.card(id), "localCardActivationIndicator")).isEqualTo("ACTIVE");
        kit.post(400, "/v1/cards/activations/confirmation", flow);
        assertThat(text(
                        kit.read(200, "/v1/creditChargeCard/cardStatus?transactionReferenceId=1&cardId=" + id),
                        "cardStatus"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void lostCardIsReplacedOnceAndStaysReadable_M54_M55() {
        CardsKit kit = CardsKit.of(server, Market.PH, 1);
        JsonNode old = kit.first("CREDIT");
        String path = "/v1/cards/" + id(old) + "/lostStolen";

        JsonNode report = kit.put(200, path, "{\"replacementIndicator\":\"BLOCK_AND_REPLACE\"}");

        assertThat(text(report, "referenceId")).matches("[0-9]{9}");
        JsonNode lost = kit.card(id(old));
        assertThat(text(lost, "localCardActivationIndicator")).isEqualTo("INACTIVE");
        assertThat(text(lost, "cardSubStatus")).isEqualTo("LOST");
        assertThat(lost.get("lostStolenReplacedFlag").asBoolean()).isTrue();
        assertThat(lost.get("cardFunctionsAllowed")).isEmpty();
        JsonNode fresh = kit.cards("ALL").get(kit.ids().indexOf(id(old)) + 1);
        assertThat(id(fresh)).isNotEqualTo(id(old)).matches("[0-9a-f]{88}");
        assertThat(text(fresh, "displayCardNumber")).isNotEqualTo(text(old, "displayCardNumber"));
        for (String same : List.of("embossName", "currentCreditLimitAmount", "availableCreditLimit", "productName")) {
            assertThat(fresh.get(same)).as(same).isEqualTo(old.get(same));
        }
        assertThat(text(fresh, "localCardActivationIndicator")).isEqualTo("INACTIVE");

        kit.put(422, path, "{\"replacementIndicator\":\"BLOCK_AND_REPLACE\"}");
        kit.put(422, path, "{\"replacementIndicator\":\"REPLACE_ONLY\"}");
        kit.put(422, "/v1/cards/" + id(old) + "/activations/ACTIVATE", "{}");
        kit.put(200, "/v1/cards/" + id(fresh) + "/activations/ACTIVATE", "{}");
        assertThat(text(kit.card(id(fresh)), "localCardActivationIndicator")).isEqualTo("ACTIVE");
        assertThat(kit.ids()).doesNotHaveDuplicates();
    }

    @Test
    void blockedCardIsReportedLostAndReplacedLater_M54() {
        CardsKit kit = CardsKit.of(server, Market.AU, 2);
        String id = id(kit.first("CREDIT"));
        int before = kit.ids().size();
        kit.put(200, "/v1/cards/" + id + "/activations/DEACTIVATE", "{}");
        kit.put(200, "/v1/cards/" + id + "/lostStolen", "{\"replacementIndicator\":\"BLOCK_ONLY\"}");
        assertThat(kit.ids()).hasSize(before);
        kit.put(200, "/v1/cards/" + id + "/lostStolen", "{\"replacementIndicator\":\"REPLACE_ONLY\"}");
        kit.put(422, "/v1/cards/" + id + "/lostStolen", "{\"replacementIndicator\":\"REPLACE_ONLY\"}");
        assertThat(kit.ids()).hasSize(before + 1);
    }

    @Test
    void wornCardWorksUntilItsReplacementIsSwitchedOn_M55() {
        CardsKit kit = CardsKit.of(server, Market.AU, 2);
        String id = id(kit.first("CREDIT"));
        kit.put(200, "/v1/cards/" + id + "/lostStolen", "{\"replacementIndicator\":\"REPLACE_ONLY\"}");
        assertThat(text(kit.card(id), "localCardActivationIndicator")).isEqualTo("REPLACE");
        String fresh = kit.ids().get(kit.ids().indexOf(id) + 1);
        kit.put(200, "/v1/cards/" + fresh + "/activations/ACTIVATE", "{}");
        assertThat(text(kit.card(id), "cardSubStatus")).isEqualTo("CLOSED_PERMANENT");
        assertThat(text(kit.card(fresh), "localCardActivationIndicator")).isEqualTo("ACTIVE");
    }

    @Test
    void cardThatIsNotSwitchedOnExpiresAfterTheLastDayOfItsMonth_M56() {
        CardsKit kit = CardsKit.of(server, Market.AU, 2);
        String id = id(kit.first("CREDIT"));
        kit.put(200, "/v1/cards/" + id + "/lostStolen", "{\"replacementIndicator\":\"REPLACE_ONLY\"}");
        String fresh = kit.ids().get(kit.ids().indexOf(id) + 1);
        LocalDate today = LocalDate.ofInstant(server.clock().instant(), Market.AU.zone());
        LocalDate last = YearMonth.from(today).plusYears(5).atEndOfMonth();

        server.clock()
                .advance(Duration.between(
                        server.clock().instant(),
                        last.atTime(23, 59, 59).atZone(Market.AU.zone()).toInstant()));
        assertThat(CardsKit.of(server, Market.AU, 2).card(fresh).has("cardSubStatus"))
                .isFalse();
        server.clock().advance(Duration.ofSeconds(1));
        CardsKit later = CardsKit.of(server, Market.AU, 2);
        assertThat(text(later.card(fresh), "cardSubStatus")).isEqualTo("EXPIRED");
        later.put(422, "/v1/cards/" + fresh + "/activations/ACTIVATE", "{}");
    }

    @Test
    void useAbroadIsOpenedBetweenDaysAndClosed() {
        CardsKit kit = CardsKit.of(server, Market.PH, 1);
        String id = id(kit.first("DEBIT"));
        String path = "/v1/cards/" + id + "/overseasUsage";
        LocalDate today = LocalDate.ofInstant(server.clock().instant(), Market.PH.zone());

        kit.put(200, path, abroad("ACTIVATE", today.plusDays(1), today.plusDays(9)));
        assertThat(text(kit.card(id), "overseasCardActivationIndicator")).isEqualTo("INACTIVE");
        assertThat(text(kit.card(id), "overseasCardActivationEndDate"))
                .isEqualTo(today.plusDays(9).toString());
        kit.put(200, path, abroad("ACTIVATE", today, today.plusDays(9)));
        assertThat(text(kit.card(id), "overseasCardActivationIndicator")).isEqualTo("ACTIVE");
        assertThat(kit.card(id).get("perpetualActivationFlag").asBoolean()).isFalse();
        kit.put(200, path, "{\"overseasCardUsageOption\":\"DEACTIVATE\"}");
        kit.put(422, path, "{\"overseasCardUsageOption\":\"DEACTIVATE\"}");
        assertThat(text(kit.card(id), "overseasCardActivationIndicator")).isEqualTo("INACTIVE");
        kit.put(400, path, abroad("ACTIVATE", today.plusDays(9), today));
        kit.put(400, path, abroad("ACTIVATE", today.minusDays(9), today.minusDays(1)));
        kit.put(400, path, "{\"overseasCardUsageOption\":\"PERHAPS\"}");
    }

    @Test
    void useAbroadInIndiaIsOpenedAfterACode() {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        String id = id(kit.first("DEBIT"));
        String path = "/v1/cards/" + id + "/overseasUsage";
        if (text(kit.card(id), "overseasCardActivationIndicator").equals("ACTIVE")) {
            kit.put(200, path, "{\"overseasCardUsageOption\":\"DEACTIVATE\"}");
        }
        String flow = kit.presentCodeFor(kit.put(403, path, "{\"overseasCardUsageOption\":\"ACTIVATE\"}"));
        kit.post(200, "/v1/cards/overseasUsage/confirmation", flow);
        assertThat(kit.card(id).get("perpetualActivationFlag").asBoolean()).isTrue();
        assertThat(text(kit.card(id), "overseasCardActivationIndicator")).isEqualTo("ACTIVE");
    }

    @Test
    void pinIsChangedAfterACodeAndKeptNowhere() {
        CardsKit kit = CardsKit.of(server, Market.PH, 1);
        String id = id(kit.first("DEBIT"));
        String asked = "{\"cardId\":\"" + id + "\",\"newPin\":\"3255613852316f2b4d4d796c344e3875\"}";
        String flow = kit.presentCodeFor(kit.put(403, "/v1/cards/atmPin/reset", asked));
        assertThat(text(
                        kit.post(200, "/v1/cards/atmPin/reset/confirmation", flow),
                        "posTransactionPinEnablementStatus"))
                .isEqualTo("Success");
        kit.put(400, "/v1/cards/atmPin/reset", asked.replace("3255613852316f2b4d4d796c344e3875", "no hex"));
        assertThat(server.stores()
                        .bankRecords()
                        .all(SpaceId.DEFAULT, CardChange.KIND)
                        .toString())
                .contains("pinChangedAt=" + server.clock().instant())
                .doesNotContain("3255613852316f2b4d4d796c344e3875");
    }

    @Test
    void digitsOnTheBackAreCheckedWhereTheyCanBeRead() {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        String id = id(kit.first("DEBIT"));
        String body = "{\"cardId\":\"" + id + "\",\"encryptedCvv\":\"3255613852316f2b\"}";
        kit.post(200, "/v1/cards/cvv/verification", body);
        CardsKit strict = CardsKit.of(server, Market.IN, 1, Profile.STRICT);
        assertThat(text(strict.post(422, "/v1/cards/cvv/verification", body), "code"))
                .isEqualTo("businessValidationsFailed");
    }

    private static String abroad(String option, LocalDate from, LocalDate until) {
        return "{\"overseasCardUsageOption\":\"" + option + "\",\"ActivationRequest\":{"
                + "\"perpetualActivationIndicator\":\"N\",\"overseasCardActivationStartDate\":\"" + from
                + "\",\"overseasCardActivationEndDate\":\"" + until + "\"}}";
    }

    private static String id(JsonNode card) {
        return text(card, "cardId");
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asText();
    }
}
