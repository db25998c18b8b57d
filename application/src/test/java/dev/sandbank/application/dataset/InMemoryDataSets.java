package dev.sandbank.application.dataset;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.SeekRows;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Data sets in memory. */
public final class InMemoryDataSets implements DataSets {

    private final InMemoryTable<DataSetId, Stored> sets;
    private final InMemoryTable<Held, Held> held;
    private final InMemoryTable<Shared, Shared> shared;
    private final BiPredicate<TeamId, DeveloperId> isMember;

    public InMemoryDataSets(InMemoryTransactions transactions, BiPredicate<TeamId, DeveloperId> isMember) {
        this.sets = new InMemoryTable<>(transactions);
        this.held = new InMemoryTable<>(transactions);
        this.shared = new InMemoryTable<>(transactions);
        this.isMember = isMember;
    }

    @Override
    public boolean add(DataSet set, String content) {
        return sets.add(set.id(), new Stored(set, content));
    }

    @Override
    public Optional<DataSet> find(DataSetId id) {
        return sets.find(id).map(Stored::set);
    }

    @Override
    public Optional<String> content(DataSetId id) {
        return sets.find(id).map(Stored::content);
    }

    @Override
    public boolean replace(DataSet set) {
        return sets.change(set.id(), before -> true, before -> new Stored(shown(before.set(), set), before.content()));
    }

    private static DataSet shown(DataSet before, DataSet as) {
        return new DataSet(
                before.id(),
                before.name(),
                before.markets(),
                before.customers(),
                before.accounts(),
                before.transactions(),
                before.createdAt(),
                as.ofOperator(),
                as.event());
    }

    @Override
    public Found<DataSet> all(Seek seek) {
        Found<Stored> page = SeekRows.of(sets.numbered(), set -> true, seek);
        return new Found<>(page.rows().stream().map(Stored::set).toList(), page.previous(), page.next());
    }

    @Override
    public List<DataSet> events() {
        return sets.all().stream().map(Stored::set).filter(DataSet::isPublished).toList();
    }

    @Override
    public List<DataSet> heldBy(DeveloperId developer) {
        return held.all().stream()
                .filter(one -> one.developer().equals(developer))
                .flatMap(one -> find(one.set()).stream())
                .toList();
    }

    @Override
    public boolean hold(DataSetId id, DeveloperId developer) {
        return held.add(new Held(id, developer), new Held(id, developer));
    }

    @Override
    public boolean release(DataSetId id, DeveloperId developer) {
        shared.removeKeysIf(one -> one.held().equals(new Held(id, developer)));
        return held.remove(new Held(id, developer));
    }

    @Override
    public int holders(DataSetId id) {
        return (int) held.all().stream().filter(one -> one.set().equals(id)).count();
    }

    @Override
    public boolean remove(DataSetId id) {
        shared.removeKeysIf(one -> one.held().set().equals(id));
        held.removeKeysIf(one -> one.set().equals(id));
        return sets.remove(id);
    }

    @Override
    public void removeUnheld() {
        sets.removeKeysIf(id ->
                find(id).filter(set -> !set.ofOperator() && !set.isPublished()).isPresent()
                        && held.all().stream().noneMatch(one -> one.set().equals(id)));
    }

    @Override
    public boolean share(DataSetId id, DeveloperId developer, TeamId team) {
        Shared share = new Shared(new Held(id, developer), team);
        return held.find(share.held()).isPresent() && shared.add(share, share);
    }

    @Override
    public boolean unshare(DataSetId id, DeveloperId developer, TeamId team) {
        return shared.remove(new Shared(new Held(id, developer), team));
    }

    @Override
    public List<TeamId> sharedBy(DataSetId id, DeveloperId developer) {
        return shared.all().stream()
                .filter(one -> one.held().equals(new Held(id, developer)))
                .map(Shared::team)
                .toList();
    }

    @Override
    public List<DataSet> sharedWith(TeamId team) {
        List<DataSetId> seen = shared.all().stream()
                .filter(one -> one.team().equals(team))
                .filter(one -> isMember.test(team, one.held().developer()))
                .map(one -> one.held().set())
                .toList();
        return sets.all().stream()
                .map(Stored::set)
                .filter(set -> seen.contains(set.id()))
                .toList();
    }

    /** Removes what belongs to a developer. */
    public void forget(DeveloperId developer) {
        shared.removeKeysIf(one -> one.held().developer().equals(developer));
        held.removeKeysIf(one -> one.developer().equals(developer));
    }

    /** Removes what is shared with a team. */
    public void forget(TeamId team) {
        shared.removeKeysIf(one -> one.team().equals(team));
    }

    private record Stored(DataSet set, String content) {}

    private record Held(DataSetId set, DeveloperId developer) {}

    private record Shared(Held held, TeamId team) {}
}
