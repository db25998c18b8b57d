package dev.sandbank.http.bank.example.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.http.bank.card.CardTrees;
import java.util.Map;
import java.util.Set;

/**
 * Knows the customer's card. Its id and numbers are known anywhere, and its other fields only in an object that names the
 * card.
 */
final class CardFacts implements Facts {

    private static final Set<String> NAMES =
            Set.of("cardId", "displayCardNumber", "primaryCardId", "displayPrimaryCardNumber");

    private static final Map<String, String> ALIASES = Map.of("cardStatus", "localCardActivationIndicator");

    @Override
    public JsonNode of(Place place) {
        HeldCard card = place.scope().card();
        return card == null || !(place.scope().namesCard() || NAMES.contains(place.name()))
                ? UNKNOWN
                : new TreeFacts(CardTrees.of(card), ALIASES).of(place.name());
    }
}
