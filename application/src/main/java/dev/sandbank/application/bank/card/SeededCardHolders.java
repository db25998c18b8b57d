package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.profile.ReadProfile;
import dev.sandbank.application.customer.CardHolders;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.card.CardClaim;
import dev.sandbank.domain.bank.seed.cards.SeededCards;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SpaceId;
import java.util.Optional;

/** The holders of the seeded cards, who answer to the phones that they have now. */
public final class SeededCardHolders implements CardHolders {

    private final SeedNames seeds;
    private final ReadProfile readProfile;

    public SeededCardHolders(SeedNames seeds, ReadProfile readProfile) {
        this.seeds = seeds;
        this.readProfile = readProfile;
    }

    @Override
    public Optional<HeldCard> find(SpaceId space, Market market, String lastFour, String phone) {
        CardClaim claim = new CardClaim.ByPhone(lastFour, phone);
        return SeededCards.find(
                        seeds.of(space),
                        market,
                        seeds.customers(space, market),
                        claim,
                        holder -> readProfile.read(space, holder))
                .map(card -> new HeldCard(card.id().value(), card.holder()));
    }
}
