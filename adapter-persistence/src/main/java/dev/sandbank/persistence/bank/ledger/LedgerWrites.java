package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.ledger.Counterpart;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.Posting;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Database;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Writes entries with their postings and balances, and empties journals. */
final class LedgerWrites {

    private static final String LAST = "select last_sequence from ledger_journal where space = ?";

    /** Changes nothing if the entry is not the next one of its space. */
    private static final String COUNT = """
            insert into ledger_journal (space, resets, last_sequence)
            select ?, 0, ? where ? = 1 or exists (select 1 from ledger_journal where space = ?)
            on conflict (space) do update set last_sequence = excluded.last_sequence
            where ledger_journal.last_sequence = excluded.last_sequence - 1
            """;

    private static final String ENTRY = """
            insert into ledger_entry (space, sequence, reference, kind, market, holder, card, subject, booked_at,
                booked_on, posts_on, other_market, other_holder, other_subject, effect, origin, forced)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String POSTINGS =
            "insert into ledger_posting (space, sequence, line, account, unit, amount, posts_on, effect) values ";

    private static final String RESET = """
            insert into ledger_journal (space, resets, last_sequence) values (:space, 1, 0)
            on conflict (space) do update set resets = ledger_journal.resets + 1, last_sequence = 0, last_change = 0
            """;

    /** Postings are deleted before the entries they refer to. */
    private static final List<String> EMPTYING = List.of(
            "delete from ledger_posting where space = :space",
            "delete from ledger_entry where space = :space",
            "delete from ledger_balance where space = :space",
            RESET);

    private final Database database;
    private final JournalCache cache;
    private final LedgerBalances balances;

    LedgerWrites(Database database, JournalCache cache) {
        this.database = database;
        this.cache = cache;
        this.balances = new LedgerBalances(database);
    }

    long lastSequence(SpaceId space) {
        return database.readHot(
                LAST, statement -> statement.setString(1, space.value()), rows -> rows.next() ? rows.getLong(1) : 0L);
    }

    void add(SpaceId space, JournalEntry entry) {
        database.write(handle -> {
            if (database.writeHot(COUNT, statement -> bindCount(statement, space, entry)) != 1) {
                throw new IllegalStateException("entry " + entry.reference() + " is not the next one of its space");
            }
            database.writeHot(ENTRY, statement -> bind(statement, space, entry));
            List<Posting> postings = entry.entry().postings();
            database.writeHot(
                    POSTINGS + rows("(?, ?, ?, ?, ?, ?, ?, ?)", postings.size()),
                    statement -> bindPostings(statement, space, entry));
            if (entry.link().effect().moves()) {
                balances.add(space, postings);
            }
            database.afterCommitIn(space.value(), () -> cache.grow(space, entry));
            return entry;
        });
    }

    void drop(SpaceId space) {
        database.write(handle -> {
            EMPTYING.forEach(
                    sql -> handle.createUpdate(sql).bind("space", space).execute());
            database.afterCommit(cache::forgetAll);
            return true;
        });
    }

    /** The same row several times, as SQL. An entry has few postings, so there are few such texts. */
    static String rows(String row, int count) {
        return String.join(", ", Collections.nCopies(count, row));
    }

    private static void bindCount(PreparedStatement statement, SpaceId space, JournalEntry entry) throws SQLException {
        statement.setString(1, space.value());
        statement.setLong(2, entry.place().sequence());
        statement.setLong(3, entry.place().sequence());
        statement.setString(4, space.value());
    }

    private static void bind(PreparedStatement statement, SpaceId space, JournalEntry entry) throws SQLException {
        CustomerId customer = entry.place().customer();
        CardId card = entry.card();
        Counterpart other = entry.counterpart();
        statement.setString(1, space.value());
        statement.setLong(2, entry.place().sequence());
        statement.setString(3, entry.reference());
        statement.setString(4, entry.kind().name());
        statement.setString(5, customer.market().code());
        statement.setString(6, customer.userId());
        statement.setString(7, card == null ? null : card.value());
        statement.setString(8, entry.subject());
        statement.setLong(9, entry.place().at().toEpochMilli());
        statement.setLong(10, entry.place().on().toEpochDay());
        statement.setLong(11, entry.postsOn().toEpochDay());
        statement.setString(12, other == null ? null : other.customer().market().code());
        statement.setString(13, other == null ? null : other.customer().userId());
        statement.setString(14, other == null ? null : other.subject());
        statement.setString(15, entry.link().effect().name());
        statement.setString(16, entry.link().origin());
        statement.setBoolean(17, entry.link().forced());
    }

    private static void bindPostings(PreparedStatement statement, SpaceId space, JournalEntry entry)
            throws SQLException {
        int at = 0;
        int line = 0;
        for (Posting posting : entry.entry().postings()) {
            statement.setString(++at, space.value());
            statement.setLong(++at, entry.place().sequence());
            statement.setInt(++at, line++);
            statement.setString(++at, posting.account().name());
            statement.setString(++at, posting.unit().code());
            statement.setLong(++at, posting.amount());
            statement.setLong(++at, entry.postsOn().toEpochDay());
            statement.setString(++at, entry.link().effect().name());
        }
    }
}
