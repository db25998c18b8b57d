package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.bank.ledger.KeptJournals.Kept;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.Dialect;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads entries and records: all of a customer, or what came after those that are kept. */
final class LedgerReads {

    private static final String COLUMNS = """
            e.sequence, e.reference, e.kind, e.market, e.holder, e.card, e.subject, e.booked_at, e.booked_on,
                e.posts_on, e.other_market, e.other_holder, e.other_subject, e.effect, e.origin, e.forced, p.account, p.unit,
                p.amount
            """;

    private static final String ENTRIES = "select " + COLUMNS + """
            from ledger_entry e join ledger_posting p on p.space = e.space and p.sequence = e.sequence
            where e.space = :space
            """;

    private static final String IN_ORDER = " order by e.sequence, p.line";

    private static final String JOURNAL = ENTRIES + """
             and ((e.market = :market and e.holder = :holder)
                or (e.other_market = :market and e.other_holder = :holder))
            """ + IN_ORDER;

    private static final String STATE_COLUMNS = "j.resets, j.last_sequence, j.last_change";

    private static final String STATE = "select " + STATE_COLUMNS + " from ledger_journal j where j.space = ?";

    private static final String RECORDS = """
            select * from bank_record
            where space = :space and market = :market and holder = :holder and changed > :after
            order by born
            """;

    private final Database database;
    private final JournalCache cache;
    private final String newer;

    LedgerReads(Database database, JournalCache cache) {
        this.database = database;
        this.cache = cache;
        this.newer = newer(database.dialect());
    }

    /** The journal of a customer, as far as the calling unit sees it. */
    Kept read(SpaceId space, CustomerId customer) {
        Kept kept = cache.kept().find(new JournalCache.Key(space, customer));
        Kept now = kept == null ? null : readOn(space, customer, kept);
        return now == null ? readAll(space, customer) : now;
    }

    List<JournalEntry> entries(SpaceId space) {
        return LedgerRow.entries(database.read(handle -> handle.createQuery(ENTRIES + IN_ORDER)
                .bind("space", space)
                .map((row, context) -> LedgerRow.of(row))
                .list()));
    }

    private Kept readAll(SpaceId space, CustomerId customer) {
        State state = database.readHot(
                STATE,
                statement -> statement.setString(1, space.value()),
                rows -> rows.next() ? State.of(rows) : State.NONE);
        List<JournalEntry> entries = cache.shared(
                LedgerRow.entries(database.read(handle -> about(handle.createQuery(JOURNAL), space, customer)
                        .map((row, context) -> LedgerRow.of(row))
                        .list())));
        return withRecords(space, customer, CustomerJournal.of(state.resets(), entries), 0, state);
    }

    /** What is kept and what came after it; null if the space was reset in between. */
    private @Nullable Kept readOn(SpaceId space, CustomerId customer, Kept kept) {
        CustomerJournal journal = kept.journal();
        long after = Math.max(kept.upTo(), journal.version().sequence());
        Newer read = database.readHot(newer, statement -> bindNewer(statement, space, after, customer), Newer::of);
        if (read.state().resets() != journal.version().resets()) {
            return null;
        }
        for (JournalEntry entry : cache.shared(read.entries())) {
            journal = journal.with(entry);
        }
        return withRecords(space, customer, journal, kept.changes(), read.state());
    }

    /** @param changes the number of the last change of a record that the journal surely has */
    private Kept withRecords(SpaceId space, CustomerId customer, CustomerJournal journal, long changes, State state) {
        CustomerJournal whole = changes == state.change()
                ? journal
                : RecordChange.added(journal, changes, changes(space, customer, changes));
        return new Kept(whole, state.sequence(), state.change());
    }

    private List<RecordChange> changes(SpaceId space, CustomerId customer, long after) {
        return database.read(handle -> about(handle.createQuery(RECORDS), space, customer)
                .bind("after", after)
                .map(RecordChange::of)
                .list());
    }

    private static Query about(Query query, SpaceId space, CustomerId customer) {
        return query.bind("space", space).bind("market", customer.market()).bind("holder", customer.userId());
    }

    /**
     * The state, once for each posting that came after it or once. The search keeps to the numbers of entries, which are few;
     * PostgreSQL expects that, and keeps the plan, if both ends of a range are given.
     */
    private static String newer(Dialect dialect) {
        return "select " + STATE_COLUMNS + ", " + COLUMNS + " from ledger_journal j"
                + " left join ledger_entry e on e.space = j.space and e.sequence > ? and e.sequence <= ? and (("
                + dialect.unindexed("e.market") + " = ? and " + dialect.unindexed("e.holder") + " = ?) or ("
                + dialect.unindexed("e.other_market") + " = ? and " + dialect.unindexed("e.other_holder") + " = ?))"
                + " left join ledger_posting p on p.space = e.space and p.sequence = e.sequence where j.space = ?"
                + IN_ORDER;
    }

    private static void bindNewer(PreparedStatement statement, SpaceId space, long after, CustomerId customer)
            throws SQLException {
        statement.setLong(1, after);
        statement.setLong(2, Long.MAX_VALUE);
        for (int at = 3; at <= 5; at += 2) {
            statement.setString(at, customer.market().code());
            statement.setString(at + 1, customer.userId());
        }
        statement.setString(7, space.value());
    }

    /** The state of a space, and entries that came after those that are kept. */
    private record Newer(State state, List<JournalEntry> entries) {

        static Newer of(ResultSet rows) throws SQLException {
            State state = State.NONE;
            List<LedgerRow> all = new ArrayList<>();
            while (rows.next()) {
                state = State.of(rows);
                if (rows.getString("reference") != null) {
                    all.add(LedgerRow.of(rows));
                }
            }
            return new Newer(state, LedgerRow.entries(all));
        }
    }

    /** How often the journal of a space was emptied, and the numbers of its newest entry and change of a record. */
    private record State(long resets, long sequence, long change) {

        /** That of a space in which nothing was ever changed. */
        static final State NONE = new State(0, 0, 0);

        static State of(ResultSet row) throws SQLException {
            return new State(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }
}
