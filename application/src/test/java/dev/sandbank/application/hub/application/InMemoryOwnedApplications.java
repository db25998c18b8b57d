package dev.sandbank.application.hub.application;

import dev.sandbank.application.oauth.client.InMemoryClients;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import dev.sandbank.application.support.SeekRows;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The owners of applications in memory. */
public final class InMemoryOwnedApplications implements OwnedApplications {

    private record Share(ClientId application, TeamId team) {}

    private final InMemoryTransactions transactions;
    private final InMemoryTable<ClientId, OwnedApplication> owned;
    private final InMemoryTable<Share, Share> shares;
    private final BiPredicate<TeamId, DeveloperId> isMember;

    private final InMemoryClients clients;
    private final Function<DeveloperId, String> textOf;

    /**
     * An empty store.
     *
     * @param textOf by what a developer is found
     */
    public InMemoryOwnedApplications(
            InMemoryTransactions transactions,
            BiPredicate<TeamId, DeveloperId> isMember,
            InMemoryClients clients,
            Function<DeveloperId, String> textOf) {
        this.transactions = transactions;
        this.owned = new InMemoryTable<>(transactions);
        this.shares = new InMemoryTable<>(transactions);
        this.isMember = isMember;
        this.clients = clients;
        this.textOf = textOf;
    }

    @Override
    public void give(ClientId application, DeveloperId owner) {
        owned.save(application, new OwnedApplication(application, owner));
    }

    @Override
    public Optional<DeveloperId> ownerOf(ClientId application) {
        return owned.find(application).map(OwnedApplication::owner);
    }

    @Override
    public Found<OwnedApplication> ownedBy(DeveloperId owner, Seek seek) {
        return SeekRows.of(owned.numbered(), each -> each.owner().equals(owner), seek);
    }

    @Override
    public int countOf(DeveloperId owner) {
        return (int)
                owned.all().stream().filter(each -> each.owner().equals(owner)).count();
    }

    @Override
    public Found<OwnedApplication> usableBy(DeveloperId developer, String text, Seek seek) {
        String wanted = SearchText.wanted(text);
        return SeekRows.newestFirst(
                owned.numbered(),
                each -> isUsableBy(each.id(), developer)
                        && SearchText.fold(nameOf(each.id()) + "\n" + each.id()).contains(wanted),
                seek);
    }

    @Override
    public Found<ClientId> search(ApplicationFilter filter, Seek seek) {
        Found<Client> found = SeekRows.newestFirst(clients.numbered(), client -> fits(client, filter), seek);
        return new Found<>(found.rows().stream().map(Client::id).toList(), found.previous(), found.next());
    }

    private boolean fits(Client client, ApplicationFilter filter) {
        Optional<DeveloperId> owner = ownerOf(client.id());
        String texts =
                client.name() + "\n" + client.id() + "\n" + owner.map(textOf).orElse("");
        boolean use = switch (filter.use()) {
            case ANY -> true;
            case ACTIVE -> !client.suspended();
            case SUSPENDED -> client.suspended();
            case OWNERLESS -> owner.isEmpty();
        };
        return use
                && SearchText.fold(texts).contains(SearchText.wanted(filter.text()))
                && (filter.owner() == null || owner.equals(Optional.of(filter.owner())))
                && (filter.team() == null || teamsOf(client.id()).contains(filter.team()));
    }

    private String nameOf(ClientId id) {
        return clients.find(id).map(Client::name).orElse("");
    }

    @Override
    public boolean isUsableBy(ClientId application, DeveloperId developer) {
        return ownerOf(application).filter(developer::equals).isPresent()
                || teamsOf(application).stream().anyMatch(team -> isMember.test(team, developer));
    }

    @Override
    public boolean share(ClientId application, TeamId team) {
        Share share = new Share(application, team);
        if (ownerOf(application).isEmpty()) {
            throw new IllegalStateException("application has no owner");
        }
        return shares.add(share, share);
    }

    @Override
    public boolean stopSharing(ClientId application, TeamId team) {
        return shares.remove(new Share(application, team));
    }

    @Override
    public List<OwnedApplication> sharedWith(TeamId team) {
        return shares.all().stream()
                .filter(share -> share.team().equals(team))
                .flatMap(share -> owned.find(share.application()).stream())
                .toList();
    }

    @Override
    public List<TeamId> teamsOf(ClientId application) {
        return shares.all().stream()
                .filter(share -> share.application().equals(application))
                .map(Share::team)
                .toList();
    }

    /** Forgets a removed application. */
    public void forget(ClientId application) {
        transactions.within(() -> {
            shares.removeIf(share -> share.application().equals(application), Long.MAX_VALUE);
            return owned.remove(application);
        });
    }

    /** Forgets a removed team. */
    public void forget(TeamId team) {
        shares.removeIf(share -> share.team().equals(team), Long.MAX_VALUE);
    }

    /** Forgets a removed developer. */
    public void forget(DeveloperId developer) {
        transactions.within(() -> {
            owned.all().stream().filter(each -> each.owner().equals(developer)).forEach(each -> forget(each.id()));
            return true;
        });
    }
}
