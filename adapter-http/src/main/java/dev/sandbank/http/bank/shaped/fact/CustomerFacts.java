package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.profile.Profile;
import dev.sandbank.domain.bank.rewards.RewardsProgramme;
import dev.sandbank.http.bank.caller.Caller;
import java.math.BigDecimal;

/**
 * Knows the customer who calls, or whom the caller serves; in a list of applicants, the persons who apply with the
 * customer.
 */
final class CustomerFacts implements Facts {

    @Override
    public JsonNode of(Place place) {
        if (isOfNoAddress(place)) {
            return UNKNOWN;
        }
        Caller caller = place.scope().caller();
        JsonNode points = points(caller, place.name());
        return points.isMissingNode()
                ? new PersonFacts(caller, person(place.scope()))
                        .of(place.name(), place.scope().index())
                : points;
    }

    /** The {@code state} of an authorization request is no part of an address. */
    private static boolean isOfNoAddress(Place place) {
        return place.name().equals("state") && !place.scope().names().has("postalCode");
    }

    private static Profile person(Scope scope) {
        for (Scope around = scope; around != null; around = around.outer()) {
            if (around.list().equals("applicants")) {
                return Persons.other(scope.caller(), around.index());
            }
        }
        return scope.caller().profile();
    }

    private static JsonNode points(Caller caller, String name) {
        return switch (name) {
            case "availablePointBalance", "lastStatementPointBalance" ->
                Facts.number(BigDecimal.valueOf(caller.points().getAsLong()));
            case "programConversionRate" ->
                Facts.number(RewardsProgramme.of(caller.market()).conversionRate());
            default -> UNKNOWN;
        };
    }
}
