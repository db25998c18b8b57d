package dev.sandbank.application.secret;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import dev.sandbank.domain.secret.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Locks in memory. */
public final class InMemoryLocks implements Locks {

    private final InMemoryTransactions transactions;
    private final InMemoryTable<Key, Lock> locks;

    public InMemoryLocks(InMemoryTransactions transactions) {
        this.transactions = transactions;
        this.locks = new InMemoryTable<>(transactions);
    }

    @Override
    public void add(Lock lock) {
        Key key = new Key(lock.source(), lock.target());
        transactions.within(() -> {
            locks.remove(key);
            return locks.add(key, lock);
        });
    }

    @Override
    public Optional<Lock> find(Source source, GuessTarget target) {
        return locks.find(new Key(source, target));
    }

    @Override
    public Instant lastEnd() {
        return locks.all().stream()
                .map(Lock::until)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    @Override
    public List<Lock> list(GuessTarget.Kind kind, Instant now) {
        List<Lock> lasting = new ArrayList<>(locks.all().stream()
                .filter(lock -> lock.target().kind() == kind && now.isBefore(lock.until()))
                .toList());
        Collections.reverse(lasting);
        return lasting;
    }

    @Override
    public List<Lock> remove(GuessTarget target) {
        return transactions.within(() -> {
            List<Lock> found = locks.all().stream()
                    .filter(lock -> lock.target().equals(target))
                    .toList();
            locks.removeIf(found::contains, Integer.MAX_VALUE);
            return found;
        });
    }

    @Override
    public void removeEndedBefore(Instant now) {
        locks.removeIf(lock -> lock.until().isBefore(now), Integer.MAX_VALUE);
    }

    private record Key(Source source, GuessTarget target) {}
}
