package dev.sandbank.application.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows by key, in the order they were added, that take part in the units of {@link InMemoryTransactions}. */
public final class InMemoryTable<K, V> {

    private final InMemoryTransactions transactions;
    private final Map<K, Row<V>> rows = new HashMap<>();
    private long lastNumber;

    public InMemoryTable(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    public Optional<V> find(K key) {
        return transactions.within(() -> Optional.ofNullable(rows.get(key)).map(Row::value));
    }

    public List<V> all() {
        return transactions.within(() -> rows.values().stream()
                .sorted(Comparator.comparingLong(Row::number))
                .map(Row::value)
                .toList());
    }

    /** All rows by their numbers, which grow with each added row. */
    public Map<Long, V> numbered() {
        return transactions.within(() -> rows.values().stream().collect(Collectors.toMap(Row::number, Row::value)));
    }

    /** Adds a row; false, and no change, if the key is taken. */
    public boolean add(K key, V value) {
        return transactions.within(() -> {
            boolean free = !rows.containsKey(key);
            if (free) {
                write(key, new Row<>(++lastNumber, value));
            }
            return free;
        });
    }

    /** Adds a row, or replaces the row with the same key. */
    public void save(K key, V value) {
        transactions.within(() -> add(key, value) || change(key, any -> true, any -> value));
    }

    /** Changes the row of that key, if there is one and the condition holds for it; says whether. */
    public boolean change(K key, Predicate<V> condition, UnaryOperator<V> change) {
        return transactions.within(() -> {
            Row<V> row = rows.get(key);
            boolean holds = row != null && condition.test(row.value());
            if (row != null && holds) {
                write(key, new Row<>(row.number(), change.apply(row.value())));
            }
            return holds;
        });
    }

    public boolean remove(K key) {
        return transactions.within(() -> {
            boolean known = rows.containsKey(key);
            if (known) {
                write(key, null);
            }
            return known;
        });
    }

    /** Removes the rows the condition holds for, the oldest {@code max} at most; answers how many. */
    public int removeIf(Predicate<V> condition, long max) {
        return transactions.within(() -> {
            List<K> doomed = rows.entrySet().stream()
                    .filter(row -> condition.test(row.getValue().value()))
                    .sorted(Comparator.comparingLong(row -> row.getValue().number()))
                    .limit(max)
                    .map(Map.Entry::getKey)
                    .toList();
            doomed.forEach(this::remove);
            return doomed.size();
        });
    }

    /** Removes the rows whose key the condition holds for. */
    public void removeKeysIf(Predicate<K> condition) {
        transactions.within(() -> {
            List<K> doomed = rows.keySet().stream().filter(condition).toList();
            doomed.forEach(this::remove);
            return doomed.size();
        });
    }

    private void write(K key, @Nullable Row<V> row) {
        Row<V> before = rows.get(key);
        transactions.onRollback(() -> put(key, before));
        put(key, row);
    }

    private void put(K key, @Nullable Row<V> row) {
        if (row == null) {
            rows.remove(key);
        } else {
            rows.put(key, row);
        }
    }

    private record Row<V>(long number, V value) {}
}
