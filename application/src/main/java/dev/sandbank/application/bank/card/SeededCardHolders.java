package dev.sandbank.application.bank.card;

import dev.sandbank.application.customer.CardHolders;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.seed.cards.SeededCards;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;

/** The holders of the seeded cards. */
public final class SeededCardHolders implements CardHolders {

    private final SeedNames seeds;

    public SeededCardHolders(SeedNames seeds) {
        this.seeds = seeds;
    }

    @Override
    public Optional<HeldCard> find(SpaceId space, Market market, String lastFour, String phone) {
        return SeededCards.find(seeds.of(space), market, new CardClaim.ByPhone(lastFour, phone))
                .map(card -> new HeldCard(card.id().value(), card.holder()));
    }
}
