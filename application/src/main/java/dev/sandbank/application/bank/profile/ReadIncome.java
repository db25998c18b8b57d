package dev.sandbank.application.bank.profile;

import dev.sandbank.application.space.SeedNames;
import dev.sandbank.domain.bank.profile.Income;
import dev.sandbank.domain.bank.seed.accounts.SeededIncome;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.BankRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** Reads what a customer earns. */
public final class ReadIncome {

    private final SeedNames seeds;

    public ReadIncome(SeedNames seeds) {
        this.seeds = seeds;
    }

    /**
     * The income.
     *
     * @throws Refused {@code RESOURCE_UNKNOWN} if the bank has no such customer
     */
    public Income read(SpaceId space, CustomerId customer) {
        return seeds.customer(space, customer)
                .map(known -> SeededIncome.of(seeds.of(space), customer.market(), known))
                .orElseThrow(() -> new Refused(BankRefusal.RESOURCE_UNKNOWN));
    }
}
