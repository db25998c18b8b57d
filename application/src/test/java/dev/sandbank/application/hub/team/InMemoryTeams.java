package dev.sandbank.application.hub.team;

import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.SeekRows;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Teams in memory. */
public final class InMemoryTeams implements Teams {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<TeamId, Team> teams;
    private final InMemoryMemberships memberships;
    private final OwnedApplications applications;
    private final Consumer<TeamId> onRemoval;

    /**
     * An empty store.
     *
     * @param onRemoval removes what belongs to a team
     */
    public InMemoryTeams(
            InMemoryTransactions transactions,
            InMemoryMemberships memberships,
            OwnedApplications applications,
            Consumer<TeamId> onRemoval) {
        this.transactions = transactions;
        this.teams = new InMemoryTable<>(transactions);
        this.memberships = memberships;
        this.applications = applications;
        this.onRemoval = onRemoval;
    }

    @Override
    public void add(Team team) {
        if (!teams.add(team.id(), team)) {
            throw new IllegalStateException("team exists");
        }
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return teams.find(id);
    }

    @Override
    public boolean replace(Team team) {
        return teams.change(team.id(), any -> true, any -> team);
    }

    @Override
    public boolean remove(TeamId id) {
        return transactions.within(() -> {
            onRemoval.accept(id);
            return teams.remove(id);
        });
    }

    @Override
    public Found<TeamSummary> search(String text, Seek seek) {
        String wanted = SearchText.wanted(text);
        Found<Team> found = SeekRows.of(
                teams.numbered(),
                team -> Stream.of(team.name(), team.id().value())
                        .anyMatch(part -> SearchText.fold(part).contains(wanted)),
                seek);
        return new Found<>(found.rows().stream().map(this::summary).toList(), found.previous(), found.next());
    }

    private TeamSummary summary(Team team) {
        List<Membership> members = memberships.of(team.id());
        return new TeamSummary(
                team,
                members.size(),
                (int) members.stream()
                        .filter(member -> member.role() == Role.OWNER)
                        .count(),
                applications.sharedWith(team.id()).size());
    }

    @Override
    public Found<MyTeam> of(DeveloperId developer, Seek seek) {
        Found<Membership> found = SeekRows.of(
                memberships.numbered(), membership -> membership.developer().equals(developer), seek);
        return new Found<>(
                found.rows().stream()
                        .map(each -> new MyTeam(
                                teams.find(each.team()).orElseThrow(),
                                each.role(),
                                memberships.of(each.team()).size()))
                        .toList(),
                found.previous(),
                found.next());
    }
}
