package dev.sandbank.application.oauth.client;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.Origin;
import dev.sandbank.domain.space.SpaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Clients in memory. */
public final class InMemoryClients implements Clients {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<ClientId, Client> clients;
    private final List<Consumer<ClientId>> dependents = new ArrayList<>();

    public InMemoryClients(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.clients = new InMemoryTable<>(transactions);
    }

    /** Registers an action that removes what belongs to a removed client. */
    public void onRemoval(Consumer<ClientId> dependent) {
        dependents.add(dependent);
    }

    @Override
    public Optional<Client> find(ClientId id) {
        return clients.find(id);
    }

    @Override
    public List<Client> list() {
        return clients.all();
    }

    /** All of them by the number of their registration. */
    public Map<Long, Client> numbered() {
        return clients.numbered();
    }

    @Override
    public boolean anyLetsCall(Origin origin) {
        return clients.all().stream().anyMatch(client -> !client.suspended() && client.letsCall(origin.value()));
    }

    @Override
    public Optional<Client> findApprovedFor(ClientId sandbox) {
        return clients.all().stream()
                .filter(client ->
                        client.approval() != null && client.approval().sandbox().equals(sandbox))
                .findFirst();
    }

    @Override
    public int count() {
        return clients.all().size();
    }

    @Override
    public int countIn(SpaceId space) {
        return (int) clients.all().stream()
                .filter(client -> client.space().equals(space))
                .count();
    }

    @Override
    public boolean add(Client client) {
        return clients.add(client.id(), client);
    }

    @Override
    public boolean replace(Client client) {
        return clients.change(client.id(), any -> true, any -> client);
    }

    @Override
    public boolean remove(ClientId id) {
        return transactions.within(() -> {
            dependents.forEach(dependent -> dependent.accept(id));
            return clients.remove(id);
        });
    }
}
