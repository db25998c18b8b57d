package dev.sandbank.application.space;

import dev.sandbank.application.bank.ledger.CustomerJournals;
import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The seeds of the stored spaces, and their customers. A space that was just deleted has the default seed, so that a
 * call still running in it can finish.
 */
public final class StoredSeedNames implements SeedNames {

    private final Spaces spaces;
    private final CustomerJournals journals;
    private final BankRecords records;

    public StoredSeedNames(Spaces spaces, CustomerJournals journals, BankRecords records) {
        this.spaces = spaces;
        this.journals = journals;
        this.records = records;
    }

    @Override
    public SeedName of(SpaceId space) {
        return spaces.find(space).map(Space::seed).orElse(SeedName.DEFAULT);
    }

    @Override
    public Optional<SeedCustomer> customer(SpaceId space, CustomerId customer) {
        return SeedNames.super
                .customer(space, customer)
                .or(() -> journals.of(space, customer).records(Persona.KIND).stream()
                        .findFirst()
                        .map(Persona::customer));
    }

    /** Those who were added are listed in the store; who looks for one of them asks for it by name. */
    @Override
    public List<SeedCustomer> customers(SpaceId space, Market market) {
        Stream<Persona> added = records.all(space, Persona.KIND).stream().filter(persona -> persona.market() == market);
        return Stream.concat(SeedNames.super.customers(space, market).stream(), added.map(Persona::customer))
                .toList();
    }
}
