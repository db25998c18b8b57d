package dev.sandbank.application.space;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.function.Consumer;

/** The journals of the stores in memory. */
public final class InMemorySpaceJournal implements SpaceJournal {

    private final BankRecords records;
    private final List<Consumer<SpaceId>> bank;
    private final List<Consumer<SpaceId>> access;

    /**
     * @param records the records of all spaces
     * @param bank actions that delete the changes at the bank in a space
     * @param access actions that delete the grants, tokens and sessions of a space; rows that refer to others go first
     */
    public InMemorySpaceJournal(BankRecords records, List<Consumer<SpaceId>> bank, List<Consumer<SpaceId>> access) {
        this.records = records;
        this.bank = bank;
        this.access = access;
    }

    @Override
    public void drop(SpaceId space) {
        bank.forEach(store -> store.accept(space));
    }

    @Override
    public void reset(SpaceId space) {
        List<Persona> kept = records.all(space, Persona.KIND).stream()
                .filter(Persona::isOfDataSet)
                .toList();
        drop(space);
        kept.forEach(persona -> records.put(space, Persona.KIND, persona));
    }

    @Override
    public void dropAccess(SpaceId space) {
        access.forEach(store -> store.accept(space));
    }
}
