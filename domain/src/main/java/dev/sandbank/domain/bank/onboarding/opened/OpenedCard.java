package dev.sandbank.domain.bank.onboarding.opened;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;

/**
 * A card that a customer got with an account.
 *
 * @param cloaked its encrypted number
 * @param embossedName the name on it
 */
public record OpenedCard(CardId id, String cloaked, String embossedName) {

    Facts facts() {
        return new FactWriter()
                .text("id", id.value())
                .text("cloaked", cloaked)
                .text("embossedName", embossedName)
                .facts();
    }

    static OpenedCard read(Facts facts) {
        return new OpenedCard(new CardId(facts.text("id")), facts.text("cloaked"), facts.text("embossedName"));
    }
}
