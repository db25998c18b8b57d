package dev.sandbank.http.bank.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.http.operation.Json;

/** Gives cards under the names of the wire, for answers that show them in other forms. */
public final class CardTrees {

    private CardTrees() {}

    /** All fields that the list of cards gives for one card. */
    public static ObjectNode of(HeldCard card) {
        return Json.tree(CardJson.of(card));
    }
}
