package dev.sandbank.application.call;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Found.Numbered;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is kept of the calls of applications, in memory. */
public final class InMemoryCallEntries implements CallEntries {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<String, CallEntry> entries;
    private final Clients clients;
    private final Map<ClientId, Long> counts = new ConcurrentHashMap<>();
    private volatile long last;

    public InMemoryCallEntries(InMemoryTransactions transactions, Clients clients) {
        this.transactions = transactions;
        this.entries = new InMemoryTable<>(transactions);
        this.clients = clients;
    }

    @Override
    public void add(List<CallEntry> added) {
        transactions.within(() -> {
            added.stream()
                    .filter(entry -> clients.find(entry.client()).isPresent())
                    .forEach(entry -> {
                        entries.add(entry.id(), numbered(entry, ++last));
                        counts.merge(entry.client(), 1L, Long::sum);
                    });
            return true;
        });
    }

    private static CallEntry numbered(CallEntry entry, long number) {
        return new CallEntry(
                number,
                entry.id(),
                entry.at(),
                entry.client(),
                entry.proved(),
                entry.requestId(),
                entry.made(),
                entry.answer(),
                entry.path());
    }

    @Override
    public Optional<CallEntry> find(String id) {
        return entries.find(id);
    }

    @Override
    public Found<CallEntry> newest(CallFilter filter, Seek seek) {
        boolean begins = seek.forward() && seek.from() == Long.MIN_VALUE;
        Comparator<CallEntry> oldestFirst = Comparator.comparing(CallEntry::number);
        return Found.of(
                seek,
                entries.all().stream()
                        .filter(entry -> filter.fits(entry))
                        .filter(entry -> begins
                                || (seek.forward() ? entry.number() < seek.from() : entry.number() > seek.from()))
                        .sorted(seek.forward() ? oldestFirst.reversed() : oldestFirst)
                        .limit(seek.most() + 1L)
                        .map(entry -> new Numbered<>(entry.number(), entry))
                        .toList());
    }

    @Override
    public TailPlace place(List<ClientId> wanted) {
        return TailPlace.of(
                last,
                wanted.stream()
                        .mapToLong(client -> counts.getOrDefault(client, 0L))
                        .sum(),
                wanted);
    }

    @Override
    public long count(CallFilter filter, long after, long upTo) {
        return entries.all().stream()
                .filter(entry -> filter.fits(entry) && entry.number() > after && entry.number() <= upTo)
                .count();
    }

    @Override
    public int removeBefore(Instant time, int most) {
        return entries.removeIf(entry -> entry.at().isBefore(time), most);
    }

    @Override
    public int removeBeyond(ClientId client, boolean proved, int kept, int most) {
        List<CallEntry> ofClient = entries.all().stream()
                .filter(entry -> entry.client().equals(client) && entry.proved() == proved)
                .toList();
        long oldestKept = ofClient.size() <= kept
                ? 0
                : ofClient.get(ofClient.size() - kept - 1).number();
        return entries.removeIf(
                entry -> entry.client().equals(client) && entry.proved() == proved && entry.number() <= oldestKept,
                most);
    }

    /** Removes what belongs to a client. */
    public void removeAllOf(ClientId client) {
        entries.removeIf(entry -> entry.client().equals(client), Long.MAX_VALUE);
    }
}
