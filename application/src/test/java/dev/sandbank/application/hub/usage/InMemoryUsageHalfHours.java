package dev.sandbank.application.hub.usage;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.function.Consumer;

/** What applications did in each half of an hour, in memory. */
public final class InMemoryUsageHalfHours implements UsageHalfHours {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<UsageHalfHour.Key, UsageHalfHour> halves;
    private final Clients clients;

    public InMemoryUsageHalfHours(InMemoryTransactions transactions, Clients clients) {
        this.transactions = transactions;
        this.halves = new InMemoryTable<>(transactions);
        this.clients = clients;
    }

    @Override
    public void add(UsageHalfHour half) {
        transactions.within(() -> {
            if (clients.find(half.key().client()).isPresent()) {
                halves.save(half.key(), halves.find(half.key()).map(half::plus).orElse(half));
            }
            return true;
        });
    }

    @Override
    public void between(List<ClientId> wanted, long from, long to, Consumer<UsageHalfHour> teller) {
        halves.all().stream()
                .filter(half -> wanted.contains(half.key().client()))
                .filter(half -> half.key().half() >= from && half.key().half() < to)
                .forEach(teller);
    }

    @Override
    public int removeBefore(long before, int most) {
        return halves.removeIf(half -> half.key().half() < before, most);
    }

    /** Removes what belongs to a client. */
    public void removeAllOf(ClientId client) {
        halves.removeKeysIf(key -> key.client().equals(client));
    }
}
