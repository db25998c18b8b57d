package dev.sandbank.application.hub.usage;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.List;
import java.util.function.Consumer;

/** What applications did in each half of an hour, in memory. */
public final class InMemoryUsageHours implements UsageHours {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<UsageHour.Key, UsageHour> hours;
    private final Clients clients;

    public InMemoryUsageHours(InMemoryTransactions transactions, Clients clients) {
        this.transactions = transactions;
        this.hours = new InMemoryTable<>(transactions);
        this.clients = clients;
    }

    @Override
    public void add(UsageHour hour) {
        transactions.within(() -> {
            if (clients.find(hour.key().client()).isPresent()) {
                hours.save(hour.key(), hours.find(hour.key()).map(hour::plus).orElse(hour));
            }
            return true;
        });
    }

    @Override
    public void between(List<ClientId> wanted, long from, long to, Consumer<UsageHour> teller) {
        hours.all().stream()
                .filter(hour -> wanted.contains(hour.key().client()))
                .filter(hour -> hour.key().half() >= from && hour.key().half() < to)
                .forEach(teller);
    }

    @Override
    public int removeBefore(long before, int most) {
        return hours.removeIf(hour -> hour.key().half() < before, most);
    }

    /** Removes what belongs to a client. */
    public void removeAllOf(ClientId client) {
        hours.removeKeysIf(key -> key.client().equals(client));
    }
}
