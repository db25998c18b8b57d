package dev.sandbank.application;

import dev.sandbank.application.call.InMemoryCallEntries;
import dev.sandbank.application.certificate.InMemoryClientCertificates;
import dev.sandbank.application.dataset.InMemoryDataSets;
import dev.sandbank.application.hub.usage.InMemoryUsageHalfHours;
import dev.sandbank.application.oauth.client.InMemoryClients;
import dev.sandbank.application.support.BreakableTransactions;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.oauth.client.ClientId;

/** The applications, and what is kept and counted of their calls, with their certificates, in memory; with the units of work of all stores. */
public abstract class InMemoryCalls implements Stores {

    final InMemoryTransactions transactions = new InMemoryTransactions();
    final InMemoryClients clients = new InMemoryClients(transactions);
    private final BreakableTransactions breakable = new BreakableTransactions(transactions);
    private final InMemoryCallEntries callEntries = new InMemoryCallEntries(transactions, clients);
    private final InMemoryClientCertificates clientCertificates = new InMemoryClientCertificates(transactions);
    private final InMemoryUsageHalfHours usageHalfHours = new InMemoryUsageHalfHours(transactions, clients);

    private final InMemoryDataSets dataSets = new InMemoryDataSets(
            transactions,
            (team, developer) -> memberships().find(team, developer).isPresent());

    InMemoryCalls() {}

    @Override
    public final BreakableTransactions transactions() {
        return breakable;
    }

    @Override
    public final InMemoryClients clients() {
        return clients;
    }

    @Override
    public final InMemoryUsageHalfHours usageHalfHours() {
        return usageHalfHours;
    }

    @Override
    public final InMemoryDataSets dataSets() {
        return dataSets;
    }

    @Override
    public final InMemoryCallEntries callEntries() {
        return callEntries;
    }

    @Override
    public final InMemoryClientCertificates clientCertificates() {
        return clientCertificates;
    }

    final void removeCallsOf(ClientId client) {
        callEntries.removeAllOf(client);
        usageHalfHours.removeAllOf(client);
    }
}
