package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.function.Consumer;

/** The journals of the stores in memory. */
public final class InMemorySpaceJournal implements SpaceJournal {

    private final List<Consumer<SpaceId>> bank;
    private final List<Consumer<SpaceId>> access;

    /**
     * @param bank empty a space of what was changed at the bank
     * @param access empty a space of grants, tokens and sessions, those that refer to others first
     */
    public InMemorySpaceJournal(List<Consumer<SpaceId>> bank, List<Consumer<SpaceId>> access) {
        this.bank = bank;
        this.access = access;
    }

    @Override
    public void drop(SpaceId space) {
        bank.forEach(store -> store.accept(space));
    }

    @Override
    public void dropAccess(SpaceId space) {
        access.forEach(store -> store.accept(space));
    }
}
