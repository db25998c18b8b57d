package dev.sandbank.application.secret;

import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Records of keys in memory. */
public final class InMemoryKeyRecords implements KeyRecords {

    private final InMemoryTable<String, KeyRecord> records;

    public InMemoryKeyRecords(InMemoryTransactions transactions) {
        this.records = new InMemoryTable<>(transactions);
    }

    @Override
    public List<KeyRecord> list() {
        return records.all().stream()
                .sorted(Comparator.comparing(KeyRecord::name))
                .toList();
    }

    @Override
    public Optional<KeyRecord> find(String name) {
        return records.find(name);
    }

    @Override
    public void addIfAbsent(KeyRecord fresh) {
        records.add(fresh.name(), fresh);
    }

    @Override
    public void seal(String name, String sealed) {
        records.change(name, any -> true, record -> new KeyRecord(name, record.fingerprint(), sealed));
    }
}
