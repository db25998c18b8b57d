package dev.sandbank.application.bank.card.change;

import dev.sandbank.application.bank.card.work.OpenCards;
import dev.sandbank.domain.bank.card.change.CardBirth;
import dev.sandbank.domain.bank.card.change.CardDesk;

/** Switches a card on; the card that it replaces, if that still works, is closed. */
final class Activation {

    private Activation() {}

    static void of(OpenCards cards, CardDesk desk) {
        cards.put(desk.activate());
        CardBirth birth = desk.change().birth();
        if (birth != null && birth.kind() == CardBirth.Kind.REPLACEMENT) {
            cards.all().stream()
                    .filter(old ->
                            old.id().equals(birth.from()) && !old.status().isFinal())
                    .forEach(old -> cards.put(cards.desk(old).close()));
        }
    }
}
