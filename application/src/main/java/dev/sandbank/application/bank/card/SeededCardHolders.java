package dev.sandbank.application.bank.card;

import dev.sandbank.application.customer.CardHolders;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.seed.cards.SeededCards;
import dev.sandbank.domain.market.Market;
import java.util.Optional;

/** The holders of the seeded cards. */
public final class SeededCardHolders implements CardHolders {

    @Override
    public Optional<HeldCard> find(Market market, String lastFour, String phone) {
        return SeededCards.find(market, new CardClaim.ByPhone(lastFour, phone))
                .map(card -> new HeldCard(card.id().value(), card.holder()));
    }
}
