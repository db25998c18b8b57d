package dev.sandbank.application.space;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.Optional;

/** Spaces in memory. */
public final class InMemorySpaces implements Spaces {

    private final InMemoryTable<SpaceId, Space> spaces;

    public InMemorySpaces(InMemoryTransactions transactions) {
        this.spaces = new InMemoryTable<>(transactions);
        this.spaces.add(Space.DEFAULT.id(), Space.DEFAULT);
    }

    @Override
    public Optional<Space> find(SpaceId id) {
        return spaces.find(id);
    }

    @Override
    public List<Space> list() {
        return spaces.all();
    }

    @Override
    public boolean add(Space space) {
        return spaces.add(space.id(), space);
    }

    @Override
    public boolean replace(Space space) {
        return spaces.change(space.id(), any -> true, any -> space);
    }

    @Override
    public boolean remove(SpaceId id) {
        return spaces.remove(id);
    }
}
