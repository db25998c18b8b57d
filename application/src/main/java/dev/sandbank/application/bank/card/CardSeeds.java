package dev.sandbank.application.bank.card;

import dev.sandbank.application.bank.account.Recollection;
import dev.sandbank.application.bank.account.Viewer;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.seed.cards.CardHoldings;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.List;

/** The seeded cards as of each space's today, remembered so that reading them costs no more than a look-up. */
public final class CardSeeds {

    private static final int MAX_HOLDINGS = 512;

    private final SpaceClocks clocks;
    private final SeedNames seeds;
    private final Recollection<Owned, List<HeldCard>> holdings = new Recollection<>(MAX_HOLDINGS);

    public CardSeeds(SpaceClocks clocks, SeedNames seeds) {
        this.clocks = clocks;
        this.seeds = seeds;
    }

    /** The cards whose accounts a viewer sees. */
    List<HeldCard> of(Viewer viewer) {
        CustomerId customer = viewer.customer();
        LocalDate today = LocalDate.ofInstant(
                clocks.now(viewer.space()), customer.market().zone());
        return holdings.of(new Owned(seeds.of(viewer.space()), customer, today), CardSeeds::read).stream()
                .filter(card -> viewer.accounts().contains(card.account()))
                .toList();
    }

    private static List<HeldCard> read(Owned owned) {
        return TestCustomer.of(owned.customer())
                .map(test -> CardHoldings.of(owned.seed(), owned.customer().market(), test, owned.today()))
                .orElse(List.of());
    }

    private record Owned(SeedName seed, CustomerId customer, LocalDate today) {}
}
