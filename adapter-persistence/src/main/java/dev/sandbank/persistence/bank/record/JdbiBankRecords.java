package dev.sandbank.persistence.bank.record;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.bank.record.StoredRecord;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.bank.ledger.JournalCache;
import dev.sandbank.persistence.bank.ledger.RecordRow;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The records in SQL. Journals in memory hold them too, so a change makes the holder's journal be read anew. */
public final class JdbiBankRecords implements BankRecords {

    private static final String FIND =
            "select * from bank_record where space = ? and kind = ? and id = ? and facts is not null";

    private static final String OF = """
            select * from bank_record
            where space = :space and market = :market and holder = :holder and kind = :kind and facts is not null
            order by born
            """;

    private static final String COUNT_OF = """
            select count(*) from bank_record
            where space = :space and market = :market and holder = :holder and kind = :kind and facts is not null
            """;

    private static final String ALL =
            "select * from bank_record where space = :space and kind = :kind and facts is not null order by born";

    private static final String EVERYTHING =
            "select * from bank_record where space = :space and facts is not null order by born";

    private static final String DUE = """
            select * from bank_record where space = ? and due <= ? and facts is not null
            order by due, kind, born limit 1
            """;

    /** The clocks as {@link SpaceClock} reckons them; one look-up in the index for each space. */
    private static final String SPACES_WITH_DUE = """
            select s.id from space s
            where exists (select 1 from bank_record r
                where r.space = s.id and r.due <= coalesce(s.frozen_at, :wall + s.clock_offset))
            order by s.entry
            """;

    private static final String DUE_AT = """
            select * from bank_record where space = ? and due = ? and kind = ? and facts is not null
            order by born
            """;

    private static final String COUNT = """
            insert into ledger_journal (space, resets, last_sequence, last_change) values (?, 0, 0, 1)
            on conflict (space) do update set last_change = ledger_journal.last_change + 1
            returning last_change
            """;

    /** A removed record that is stored again is born again. */
    private static final String PUT = """
            insert into bank_record (space, kind, id, market, holder, born, changed, due, facts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (space, kind, id) do update set
                born = case when bank_record.facts is null then excluded.born else bank_record.born end,
                market = excluded.market, holder = excluded.holder,
                changed = excluded.changed, due = excluded.due, facts = excluded.facts
            """;

    private static final String REMOVE = """
            update bank_record set facts = null, due = null, changed = :change
            where space = :space and kind = :kind and id = :id
            """;

    private final Database database;
    private final JournalCache journals;

    public JdbiBankRecords(Database database, JournalCache journals) {
        this.database = database;
        this.journals = journals;
    }

    @Override
    public <T extends BankRecord> Optional<T> find(SpaceId space, RecordKind<T> kind, String id) {
        return stored(space, kind, id).map(kind::read);
    }

    @Override
    public <T extends BankRecord> List<T> of(SpaceId space, RecordKind<T> kind, Holder holder) {
        return database.read(handle -> handle.createQuery(OF)
                .bind("space", space)
                .bind("market", holder.market())
                .bind("holder", holder.userId())
                .bind("kind", kind.name())
                .map((row, context) -> kind.read(RecordRow.stored(row)))
                .list());
    }

    @Override
    public int count(SpaceId space, RecordKind<?> kind, Holder holder) {
        return database.read(handle -> handle.createQuery(COUNT_OF)
                .bind("space", space)
                .bind("market", holder.market())
                .bind("holder", holder.userId())
                .bind("kind", kind.name())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public <T extends BankRecord> List<T> all(SpaceId space, RecordKind<T> kind) {
        return database.read(handle -> handle.createQuery(ALL)
                .bind("space", space)
                .bind("kind", kind.name())
                .map((row, context) -> kind.read(RecordRow.stored(row)))
                .list());
    }

    @Override
    public List<StoredRecord> everything(SpaceId space) {
        return database.read(handle -> handle.createQuery(EVERYTHING)
                .bind("space", space)
                .map((row, context) -> RecordRow.stored(row))
                .list());
    }

    @Override
    public Optional<StoredRecord> firstDue(SpaceId space, Instant by) {
        return database.readHot(
                DUE,
                statement -> {
                    statement.setString(1, space.value());
                    statement.setLong(2, by.toEpochMilli());
                },
                JdbiBankRecords::first);
    }

    @Override
    public List<SpaceId> spacesWithDue(Instant wall) {
        return database.read(handle -> handle.createQuery(SPACES_WITH_DUE)
                .bind("wall", wall)
                .map((row, context) -> new Columns(row).space("id"))
                .list());
    }

    @Override
    public <T extends BankRecord> List<T> dueAt(SpaceId space, RecordKind<T> kind, Instant at) {
        return database.readHot(
                DUE_AT,
                statement -> {
                    statement.setString(1, space.value());
                    statement.setLong(2, at.toEpochMilli());
                    statement.setString(3, kind.name());
                },
                rows -> {
                    List<T> due = new ArrayList<>();
                    while (rows.next()) {
                        due.add(kind.read(RecordRow.stored(rows)));
                    }
                    return due;
                });
    }

    @Override
    public <T extends BankRecord> void put(SpaceId space, RecordKind<T> kind, T value) {
        StoredRecord stored = kind.stored(value);
        database.write(handle -> {
            mustBelong(stored(space, kind, stored.id()), stored);
            long change = change(space, stored.holder());
            return database.writeHot(PUT, statement -> bind(statement, space, stored, change));
        });
    }

    @Override
    public void remove(SpaceId space, RecordKind<?> kind, String id) {
        database.write(handle -> {
            stored(space, kind, id)
                    .ifPresent(before -> handle.createUpdate(REMOVE)
                            .bind("space", space)
                            .bind("kind", kind.name())
                            .bind("id", id)
                            .bind("change", change(space, before.holder()))
                            .execute());
            return id;
        });
    }

    @Override
    public void drop(SpaceId space) {
        database.write(handle -> {
            database.afterCommit(journals::forgetAll);
            return handle.createUpdate("delete from bank_record where space = :space")
                    .bind("space", space)
                    .execute();
        });
    }

    private Optional<StoredRecord> stored(SpaceId space, RecordKind<?> kind, String id) {
        return database.readHot(
                FIND,
                statement -> {
                    statement.setString(1, space.value());
                    statement.setString(2, kind.name());
                    statement.setString(3, id);
                },
                JdbiBankRecords::first);
    }

    /** Counts a change; its number. */
    private long change(SpaceId space, Holder holder) {
        database.afterCommitIn(space.value(), () -> journals.forget(space, holder));
        return database.readHot(COUNT, statement -> statement.setString(1, space.value()), rows -> {
            rows.next();
            return rows.getLong(1);
        });
    }

    private static void bind(PreparedStatement statement, SpaceId space, StoredRecord stored, long change)
            throws SQLException {
        Instant due = stored.due();
        statement.setString(1, space.value());
        statement.setString(2, stored.kind());
        statement.setString(3, stored.id());
        statement.setString(4, stored.holder().market().code());
        statement.setString(5, stored.holder().userId());
        statement.setLong(6, change);
        statement.setLong(7, change);
        statement.setObject(8, due == null ? null : due.toEpochMilli());
        statement.setString(9, stored.facts().canonical());
    }

    private static Optional<StoredRecord> first(ResultSet rows) throws SQLException {
        return rows.next() ? Optional.of(RecordRow.stored(rows)) : Optional.empty();
    }

    private static void mustBelong(Optional<StoredRecord> before, StoredRecord after) {
        if (before.isPresent() && !before.get().holder().equals(after.holder())) {
            throw new IllegalStateException("the id " + after.id() + " belongs to another holder");
        }
    }
}
