package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;

/** Knows the customer. */
final class CustomerFacts implements Facts {

    @Override
    public JsonNode of(Place place) {
        Caller caller = place.scope().caller();
        return isOfNoAddress(place) ? UNKNOWN : new PersonFacts(caller, caller.profile()).of(place.name());
    }

    /** The {@code state} of an authorization request is no part of an address. */
    private static boolean isOfNoAddress(Place place) {
        return place.name().equals("state") && !place.scope().names().has("postalCode");
    }
}
