package dev.sandbank.application.hub.team;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Memberships in memory. */
public final class InMemoryMemberships implements Memberships {

    private record Key(TeamId team, DeveloperId developer) {}

    private final InMemoryTable<Key, Membership> memberships;
    private final Predicate<DeveloperId> isSuspended;

    public InMemoryMemberships(InMemoryTransactions transactions, Predicate<DeveloperId> isSuspended) {
        this.memberships = new InMemoryTable<>(transactions);
        this.isSuspended = isSuspended;
    }

    @Override
    public boolean add(Membership membership) {
        return memberships.add(key(membership), membership);
    }

    @Override
    public Optional<Membership> find(TeamId team, DeveloperId developer) {
        return memberships.find(new Key(team, developer));
    }

    @Override
    public List<Membership> of(TeamId team) {
        return memberships.all().stream()
                .filter(each -> each.team().equals(team))
                .toList();
    }

    @Override
    public Set<DeveloperId> suspendedIn(TeamId team) {
        return of(team).stream().map(Membership::developer).filter(isSuspended).collect(Collectors.toSet());
    }

    @Override
    public List<Membership> ofDeveloper(DeveloperId developer) {
        return memberships.all().stream()
                .filter(each -> each.developer().equals(developer))
                .toList();
    }

    @Override
    public boolean replace(Membership membership) {
        return memberships.change(key(membership), any -> true, any -> membership);
    }

    @Override
    public boolean remove(TeamId team, DeveloperId developer) {
        return memberships.remove(new Key(team, developer));
    }

    /** All of them by their numbers. */
    Map<Long, Membership> numbered() {
        return memberships.numbered();
    }

    /** Forgets a removed team. */
    public void forget(TeamId team) {
        memberships.removeIf(each -> each.team().equals(team), Long.MAX_VALUE);
    }

    /** Forgets a removed developer. */
    public void forget(DeveloperId developer) {
        memberships.removeIf(each -> each.developer().equals(developer), Long.MAX_VALUE);
    }

    private static Key key(Membership membership) {
        return new Key(membership.team(), membership.developer());
    }
}
