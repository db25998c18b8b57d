package dev.sandbank.http.bank.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.market.Market;
import dev.sandbank.http.Http;
import dev.sandbank.http.TestServer;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Cards for other people, second cards, journeys, and accounts in other currencies. */
class OrderedCardsTest {

    @AutoClose
    private final TestServer server = new TestServer();

    @Test
    void supplementaryCardSharesTheLimitAndIsListed_M57() {
        CardsKit kit = CardsKit.of(server, Market.PH, 2);
        JsonNode main = kit.first("CREDIT");
        String path = "/v1/creditCards/" + id(main);
        assertThat(kit.read(200, path + "/supplementaryCards").get("supplementaryCards"))
                .isEmpty();

        JsonNode applied = kit.post(200, path + "/supplementary/applications", applicant("Ada", "Reyes"));

        assertThat(applied.path("applicationId").asText()).matches("APP[0-9]{9}");
        JsonNode listed = kit.read(200, path + "/supplementaryCards").get("supplementaryCards");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).path("cardStatus").asText()).isEqualTo("INACTIVE");
        JsonNode card = kit.card(id(listed.get(0)));
        assertThat(card.path("embossName").asText()).isEqualTo("Ada Reyes");
        assertThat(card.path("cardHolderType").asText()).isEqualTo("SUPPLEMENTARY");
        assertThat(card.path("primaryCardId").asText()).isEqualTo(id(main));
        assertThat(card.get("availableCreditLimit")).isEqualTo(main.get("availableCreditLimit"));
        assertThat(kit.card(id(main)).get("linkedSupplementaryCardFlag").asBoolean())
                .isTrue();
        kit.put(200, "/v1/cards/" + id(card) + "/activations/ACTIVATE", "{}");
        kit.post(422, "/v1/creditCards/" + id(card) + "/supplementary/applications", applicant("Bo", "Cruz"));
        kit.post(400, path + "/supplementary/applications", "{\"applicants\":[]}");
    }

    @Test
    void companionCardIsASecondOneOfTheSameHolder() {
        CardsKit kit = CardsKit.of(server, Market.PH, 2);
        JsonNode main = kit.first("CREDIT");
        JsonNode ordered = kit.post(200, "/v1/creditCards/" + id(main) + "/companion/applications", "{}");
        assertThat(ordered.path("transactionReferenceId").asText()).matches("[0-9]{18}");
        JsonNode card = kit.cards("ALL").get(1);
        assertThat(card.get("embossName")).isEqualTo(main.get("embossName"));
        assertThat(card.path("cardHolderType").asText()).isEqualTo("PRIMARY");
    }

    @Test
    void journeysAreAnnouncedChangedAndWithdrawn() {
        CardsKit kit = CardsKit.of(server, Market.IN, 2);
        String id = id(kit.first("CREDIT"));
        String path = "/v1/cards/" + id + "/overseasTravelPlans";
        LocalDate today = LocalDate.ofInstant(server.clock().instant(), Market.IN.zone());
        int before = plans(kit, id).size();

        kit.post(200, path, journey(today.plusDays(1), today.plusDays(5), "SG"));

        assertThat(plans(kit, id)).hasSize(before + 1);
        assertThat(kit.card(id).get("travelledCountry").findValuesAsText("countryCode"))
                .contains("SG");
        kit.put(200, path, journey(today.plusDays(2), today.plusDays(6), "JP"));
        assertThat(plans(kit, id).findValuesAsText("countryCode")).containsExactly("JP");
        assertThat(plans(kit, id).get(0).path("travelPlanEndDate").asText())
                .isEqualTo(today.plusDays(6).toString());
        kit.post(400, path, journey(today.plusDays(5), today.plusDays(1), "SG"));
        kit.post(400, path, journey(today, today, "Singapore"));
        kit.delete(200, path);
        assertThat(plans(kit, id)).isEmpty();
        assertThat(kit.delete(404, path).path("code").asText()).isEqualTo("resourceNotFound");
        kit.put(404, path, journey(today, today, "SG"));
    }

    @Test
    void moreThanTenJourneysAreRefused() {
        CardsKit kit = CardsKit.of(server, Market.IN, 2);
        String id = id(kit.first("CREDIT"));
        String path = "/v1/cards/" + id + "/overseasTravelPlans";
        LocalDate today = LocalDate.ofInstant(server.clock().instant(), Market.IN.zone());
        for (int i = plans(kit, id).size(); i < 10; i++) {
            kit.post(200, path, journey(today, today.plusDays(1), "SG"));
        }
        kit.post(422, path, journey(today, today.plusDays(1), "SG"));
    }

    @Test
    void debitCardPaysFromAccountsInMoreCurrenciesUntilThatEnds() {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        String eligibility = "/v1/cards/multiCurrencyAccounts/enrollment/eligibility";
        JsonNode card = kit.read(200, eligibility);
        String path = "/v1/cards/" + id(card) + "/multiCurrencyAccounts";
        assertThat(card.path("cardEnrollmentStatus").asText()).isEqualTo("NOT_ENROLLED");
        String account = card.get("accountDetails").get(0).path("accountId").asText();
        kit.delete(422, path);

        JsonNode enrolled = kit.post(200, path + "/enrollments", "{\"account\":[{\"accountId\":\"" + account + "\"}]}");

        assertThat(enrolled.at("/accountDetails/0/accountId").asText()).isEqualTo(account);
        JsonNode after = kit.read(200, eligibility);
        assertThat(after.path("cardEnrollmentStatus").asText()).isEqualTo("ENROLLED");
        assertThat(after.at("/accountDetails/0/enrollmentStatusFlag").asBoolean())
                .isTrue();
        kit.post(422, path + "/enrollments/currency", "{\"currencyCode\":\"XXX\"}");
        kit.post(400, path + "/enrollments", "{\"account\":[{\"accountId\":\"0000\"}]}");
        kit.delete(200, path.replace("/v1/", "/v2/"));
        assertThat(kit.read(200, eligibility.replace("/v1/", "/v2/"))).isEqualTo(card);
        String currency = card.at("/currencyDetails/0/currencyCode").asText();
        kit.post(200, path + "/enrollments/currency", "{\"currencyCode\":\"" + currency + "\"}");
        assertThat(kit.read(200, eligibility).path("cardEnrollmentStatus").asText())
                .isEqualTo("ENROLLED");
        kit.post(422, path + "/enrollments/currency", "{\"currencyCode\":\"" + currency + "\"}");
    }

    @Test
    void deviceIsNotedAndAddressesAreListed() {
        CardsKit kit = CardsKit.of(server, Market.IN, 1);
        String body = "{\"requestTimestamp\":1,\"cardReferenceId\":\"CR1\",\"paymentFinancialInstrumentId\":\"PFI\"}";
        assertThat(kit.post(200, "/v1/issuedDeviceAdministration/device/pfid", body)
                        .path("responseTimestamp")
                        .asText())
                .isEqualTo(Long.toString(server.clock().instant().toEpochMilli()));
        CardsKit australian = CardsKit.of(server, Market.AU, 1);
        String account =
                Http.json(australian.get("/v1/accounts")).findValue("accountId").asText();
        assertThat(australian
                        .read(200, "/v1/cards/accounts/" + account + "/addresses")
                        .findValuesAsText("addressType"))
                .contains("CARD_TO_ADDRESS");
        australian.read(400, "/v1/cards/accounts/0000/addresses");
    }

    private static JsonNode plans(CardsKit kit, String id) {
        return kit.read(200, "/v1/cards/overseasTravelPlans?cardId=" + id).get("travelPlan");
    }

    private static String journey(LocalDate from, LocalDate until, String country) {
        return "{\"countryCodes\":[{\"countryCode\":\"" + country + "\"}],\"travelPlanStartDate\":\"" + from
                + "\",\"travelPlanEndDate\":\"" + until + "\"}";
    }

    private static String applicant(String given, String surname) {
        return """
                {"applicants":[{"name":{"givenName":"%s","surname":"%s","salutation":"Mr"},
                "motherMaidenName":"Tan","employmentDetails":{"occupationCode":"CONSULTANT"},
                "consentDetails":[{"consentType":"COUNTER_OFFER_CONSENT","consentGivenFlag":true}],
                "phone":[{"phoneType":"PRIMARY_MOBILE_NUMBER","phoneNumber":"55501234","phoneCountryCode":"63"}],
                "address":[{"addressType":"PRIMARY_ADDRESS","city":"Manila"}]}]}""".formatted(given, surname);
    }

    private static String id(JsonNode card) {
        return card.get("cardId").asText();
    }
}
