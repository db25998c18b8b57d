package dev.sandbank.application.bank.record;

import dev.sandbank.application.space.Spaces;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records in memory. */
public final class InMemoryBankRecords implements BankRecords {

    private record Key(SpaceId space, String kind, String id) {}

    /** A record with the numbers of its first and its last change; one that was removed leaves them behind. */
    private record Row(
            SpaceId space,
            Holder holder,
            long born,
            long changed,
            @Nullable StoredRecord stored) {}

    private final InMemoryTransactions transactions;
    private final Spaces spaces;
    private final InMemoryTable<Key, Row> rows;
    private final InMemoryTable<SpaceId, Long> changes;

    public InMemoryBankRecords(InMemoryTransactions transactions, Spaces spaces) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = new InMemoryTable<>(transactions);
        this.changes = new InMemoryTable<>(transactions);
    }

    @Override
    public <T extends BankRecord> Optional<T> find(SpaceId space, RecordKind<T> kind, String id) {
        return rows.find(new Key(space, kind.name(), id)).map(Row::stored).map(kind::read);
    }

    @Override
    public <T extends BankRecord> List<T> of(SpaceId space, RecordKind<T> kind, Holder holder) {
        return all(space, kind).stream()
                .filter(known -> known.holder().equals(holder))
                .toList();
    }

    @Override
    public int count(SpaceId space, RecordKind<?> kind, Holder holder) {
        return (int) of(space, holder).stream()
                .filter(stored -> stored.kind().equals(kind.name()))
                .count();
    }

    @Override
    public <T extends BankRecord> List<T> all(SpaceId space, RecordKind<T> kind) {
        return in(space).stream()
                .filter(stored -> stored.kind().equals(kind.name()))
                .map(kind::read)
                .toList();
    }

    @Override
    public List<StoredRecord> everything(SpaceId space) {
        return in(space);
    }

    @Override
    public Optional<StoredRecord> firstDue(SpaceId space, Instant by) {
        return in(space).stream()
                .filter(stored -> stored.due() != null && !stored.due().isAfter(by))
                .min(Comparator.comparing(StoredRecord::due).thenComparing(StoredRecord::kind));
    }

    @Override
    public List<SpaceId> spacesWithDue(Instant wall) {
        return spaces.list().stream()
                .filter(space -> firstDue(space.id(), space.clock().at(wall)).isPresent())
                .map(Space::id)
                .toList();
    }

    @Override
    public <T extends BankRecord> List<T> dueAt(SpaceId space, RecordKind<T> kind, Instant at) {
        return all(space, kind).stream().filter(known -> at.equals(known.due())).toList();
    }

    @Override
    public <T extends BankRecord> void put(SpaceId space, RecordKind<T> kind, T value) {
        transactions.within(() -> {
            Key key = new Key(space, kind.name(), value.id());
            Optional<Row> before = rows.find(key);
            before.filter(row -> row.stored() != null && !row.holder().equals(value.holder()))
                    .ifPresent(row -> {
                        throw new IllegalStateException("the id " + value.id() + " belongs to another holder");
                    });
            long change = change(space);
            long born =
                    before.filter(row -> row.stored() != null).map(Row::born).orElse(change);
            rows.save(key, new Row(space, value.holder(), born, change, kind.stored(value)));
            return change;
        });
    }

    @Override
    public void remove(SpaceId space, RecordKind<?> kind, String id) {
        transactions.within(() -> {
            Key key = new Key(space, kind.name(), id);
            rows.find(key)
                    .filter(row -> row.stored() != null)
                    .ifPresent(row -> rows.save(key, new Row(space, row.holder(), row.born(), change(space), null)));
            return key;
        });
    }

    @Override
    public void drop(SpaceId space) {
        transactions.within(() -> {
            rows.removeIf(row -> row.space().equals(space), Long.MAX_VALUE);
            changes.remove(space);
            return space;
        });
    }

    /** All records of a holder. */
    public List<StoredRecord> of(SpaceId space, Holder holder) {
        return in(space).stream()
                .filter(stored -> stored.holder().equals(holder))
                .toList();
    }

    /** The number of the newest change of a holder's records. */
    public long newestChange(SpaceId space, Holder holder) {
        return rows.all().stream()
                .filter(row -> row.space().equals(space) && row.holder().equals(holder))
                .mapToLong(Row::changed)
                .max()
                .orElse(0);
    }

    private long change(SpaceId space) {
        long next = changes.find(space).orElse(0L) + 1;
        changes.save(space, next);
        return next;
    }

    private List<StoredRecord> in(SpaceId space) {
        return rows.all().stream()
                .filter(row -> row.space().equals(space))
                .sorted(Comparator.comparingLong(Row::born))
                .flatMap(row -> Optional.ofNullable(row.stored()).stream())
                .toList();
    }
}
