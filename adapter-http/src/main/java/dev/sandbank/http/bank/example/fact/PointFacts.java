package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import java.math.BigDecimal;

/** Knows the customer's points, whose value is always in the currency of the market. */
final class PointFacts implements Facts {

    @Override
    public JsonNode of(Place place) {
        Caller caller = place.scope().caller();
        return switch (place.name()) {
            case "currencyCode" ->
                place.scope().names().has("pointsToRedeem")
                        ? Facts.text(caller.market().currency())
                        : UNKNOWN;
            case "availablePointBalance", "lastStatementPointBalance" ->
                Facts.number(BigDecimal.valueOf(caller.points().getAsLong()));
            case "programConversionRate" ->
                Facts.number(RewardsProgramme.of(caller.market()).conversionRate());
            default -> UNKNOWN;
        };
    }
}
