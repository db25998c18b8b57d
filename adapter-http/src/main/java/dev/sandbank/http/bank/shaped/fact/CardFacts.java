package dev.sandbank.http.bank.shaped.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.http.bank.card.CardTrees;
import java.util.Map;
import java.util.Set;

/**
 * Knows the caller's card that the object is about. Its id and numbers are known anywhere, and its other fields only in
 * an object that names the card.
 */
final class CardFacts implements Facts {

    private static final Set<String> NAMES =
            Set.of("cardId", "displayCardNumber", "primaryCardId", "displayPrimaryCardNumber");

    private static final Set<String> PARTS = Set.of(
            "overseasCardActivationStartDate",
            "overseasCardActivationEndDate",
            "maximumPermanentCreditLimitAmount",
            "maximumTemporaryCreditLimitAmount",
            "minimumCreditLimitDecreaseAmount",
            "currentOutstandingAmount");

    private static final Map<String, String> ALIASES = Map.of("cardStatus", "localCardActivationIndicator");

    @Override
    public JsonNode of(Place place) {
        HeldCard card = place.scope().card();
        boolean named = place.scope().opensCard();
        if (card == null || (!named && !NAMES.contains(place.name()))) {
            return UNKNOWN;
        }
        return new TreeFacts(CardTrees.of(card), ALIASES, PARTS).of(place.name(), named);
    }
}
