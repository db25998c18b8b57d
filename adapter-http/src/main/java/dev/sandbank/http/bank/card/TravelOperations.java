package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.application.bank.card.change.AskedJourney;
import dev.sandbank.application.bank.card.change.CardChangeUseCases;
import dev.sandbank.application.bank.card.change.ListJourneys;
import dev.sandbank.application.bank.card.work.AskedDays;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.http.operation.Answer;
import dev.sandbank.http.operation.Call;
import dev.sandbank.http.operation.Handler;
import dev.sandbank.http.refusal.FieldPlace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Journeys that holders announce for cards. */
final class TravelOperations {

    private static final String FROM = "travelPlanStartDate";
    private static final String UNTIL = "travelPlanEndDate";
    private static final String COUNTRIES = "countryCodes";

    private final CardChangeUseCases useCases;

    TravelOperations(CardChangeUseCases useCases) {
        this.useCases = useCases;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "listTravelPlans", this::list,
                "addTravelPlan", this::add,
                "updateTravelPlan", this::change,
                "deleteTravelPlans", this::withdraw);
    }

    private Answer list(Call call) {
        String card = call.query(CardCalls.CARD_ID);
        return Answer.json(new PlansJson(
                useCases.listJourneys().list(CardCalls.viewer(call), card == null ? null : new CardId(card)).stream()
                        .map(PlanJson::of)
                        .toList()));
    }

    private Answer add(Call call) {
        useCases.addJourney().add(CardCalls.viewer(call), CardCalls.cardInPath(call), journey(call.json()));
        return Answer.empty();
    }

    private Answer change(Call call) {
        useCases.changeJourneys().change(CardCalls.viewer(call), CardCalls.cardInPath(call), journey(call.json()));
        return Answer.empty();
    }

    private Answer withdraw(Call call) {
        useCases.withdrawJourneys().withdraw(CardCalls.viewer(call), CardCalls.cardInPath(call));
        return Answer.empty();
    }

    private static AskedJourney journey(JsonNode body) {
        LocalDate from = CardCalls.day(body, FROM);
        LocalDate until = CardCalls.day(body, UNTIL);
        if (from == null || until == null) {
            throw CardCalls.missing(from == null ? FROM : UNTIL);
        }
        List<String> countries = new ArrayList<>();
        body.path(COUNTRIES)
                .forEach(country -> countries.add(country.path("countryCode").asText()));
        AskedDays days = new AskedDays(FieldPlace.inBody(FROM), from, FieldPlace.inBody(UNTIL), until);
        return new AskedJourney(days, FieldPlace.inBody(COUNTRIES), countries);
    }

    private record PlansJson(List<PlanJson> travelPlan) {}

    private record PlanJson(
            List<CountryJson> countryCodes, LocalDate travelPlanStartDate, LocalDate travelPlanEndDate, String cardId) {

        static PlanJson of(ListJourneys.Announced plan) {
            return new PlanJson(
                    plan.journey().countries().stream().map(CountryJson::new).toList(),
                    plan.journey().from(),
                    plan.journey().until(),
                    plan.card().value());
        }
    }

    private record CountryJson(String countryCode) {}
}
