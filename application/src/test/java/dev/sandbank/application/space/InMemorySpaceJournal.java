package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.function.Consumer;

/** The journals of the stores in memory. */
public final class InMemorySpaceJournal implements SpaceJournal {

    private final List<Consumer<SpaceId>> bank;
    private final List<Consumer<SpaceId>> access;

    /**
     * @param bank actions that delete the changes at the bank in a space
     * @param access actions that delete the grants, tokens and sessions of a space; rows that refer to others go first
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
