package dev.sandbank.http.bank.card;

import dev.sandbank.domain.bank.card.HeldCard;
import java.util.List;

/** The answer of {@code GET /v1/cards}. */
record CardsJson(List<CardJson> cardDetails) {

    static CardsJson of(List<HeldCard> cards) {
        return new CardsJson(cards.stream().map(CardJson::of).toList());
    }
}
