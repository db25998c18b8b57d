package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.http.operation.Json;

/** Cards by the names of the wire, for answers that tell of them in other forms. */
public final class CardTrees {

    private CardTrees() {}

    /** All that the list of cards says of one. */
    public static ObjectNode of(HeldCard card) {
        return Json.tree(CardJson.of(card));
    }
}
