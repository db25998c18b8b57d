package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.EntryEffect;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Query;

/**
 * The journals in SQL. Outside of units of work, journals of customers are read from memory; {@link LedgerReads} reads
 * what is not there, and {@link LedgerWrites} writes.
 */
public final class JdbiJournal implements Journal {

    /** What a posting holds, as {@link EntryEffect#holds} counts it. */
    private static final String HELD = """
            case when p.amount < 0 and p.effect not in ('RELEASES', 'CANCELS') then -p.amount
                when p.amount > 0 and p.effect in ('RELEASES', 'CANCELS') then -p.amount else 0 end
            """;

    private static final String BALANCE = """
            select
                coalesce((select amount from ledger_balance where space = ? and account = ? and unit = ?), 0) as total,
                coalesce(sum(case when p.effect in ('HOLDS', 'RELEASES') then 0 else p.amount end), 0) as unposted,
                coalesce(sum(<held>), 0) as held,
                coalesce(sum(p.amount + <held>), 0) as coming
            from ledger_posting p
            where p.space = ? and p.account = ? and p.unit = ? and p.posts_on > ?
            """.replace("<held>", HELD);

    /** What was taken by entries of a day and by what settles or undoes them, also later. */
    private static final String TAKEN = """
            from ledger_entry e join ledger_posting p on p.space = e.space and p.sequence = e.sequence
            where e.space = :space and e.sequence in (
                select o.sequence from ledger_entry o where <which>
                union all
                select f.sequence from ledger_entry o join ledger_entry f on f.space = o.space and f.origin = o.reference
                where f.effect in ('RELEASES', 'SETTLES', 'CANCELS') and <which>)
            """;

    private static final String SPENT = "select coalesce(sum(" + HELD + "), 0) "
            + TAKEN.replace(
                    "<which>", "o.space = :space and o.card = :card and o.booked_on = :day and o.origin is null")
            + "and p.unit = :unit";

    private static final String PAID = "select p.unit, sum(" + HELD + ") as amount "
            + TAKEN.replace(
                    "<which>",
                    "o.space = :space and o.market = :market and o.holder = :holder and o.booked_on = :day"
                            + " and o.kind in (<kinds>) and o.origin is null")
            + "and p.account like 'account:%' group by p.unit having sum(" + HELD + ") > 0 order by p.unit";

    private static final String NEWEST = """
            select booked_at from ledger_entry where space = :space order by sequence desc limit 1
            """;

    private final Database database;
    private final JournalCache cache;
    private final LedgerReads reads;
    private final LedgerWrites writes;

    public JdbiJournal(Database database, JournalCache cache) {
        this.database = database;
        this.cache = cache;
        this.reads = new LedgerReads(database, cache);
        this.writes = new LedgerWrites(database, cache);
    }

    @Override
    public CustomerJournal of(SpaceId space, CustomerId customer) {
        if (database.inUnit()) {
            return reads.read(space, customer).journal();
        }
        JournalCache.Key key = new JournalCache.Key(space, customer);
        CustomerJournal known = cache.find(key);
        if (known != null) {
            return known;
        }
        JournalCache.Ticket ticket = cache.ticket(key);
        KeptJournals.Kept read = reads.read(space, customer);
        cache.remember(ticket, key, read);
        return read.journal();
    }

    @Override
    public boolean mayBeUndone() {
        return database.inUnit();
    }

    @Override
    public long nextSequence(SpaceId space) {
        return writes.lastSequence(space) + 1;
    }

    @Override
    public void add(SpaceId space, JournalEntry entry) {
        writes.add(space, entry);
    }

    @Override
    public Balance balance(SpaceId space, LedgerAccount account, Unit unit, LocalDate day) {
        return database.readHot(
                BALANCE,
                statement -> {
                    for (int at = 0; at <= 3; at += 3) {
                        statement.setString(at + 1, space.value());
                        statement.setString(at + 2, account.name());
                        statement.setString(at + 3, unit.code());
                    }
                    statement.setLong(7, day.toEpochDay());
                },
                JdbiJournal::balance);
    }

    @Override
    public long spentWith(SpaceId space, CardId card, Unit unit, LocalDate day) {
        return database.read(handle -> handle.createQuery(SPENT)
                .bind("space", space)
                .bind("card", card.value())
                .bind("unit", unit.code())
                .bind("day", day.toEpochDay())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Money> paidOn(SpaceId space, CustomerId customer, Set<EntryKind> kinds, LocalDate day) {
        return database.read(handle -> about(handle.createQuery(PAID), space, customer)
                .bindList("kinds", kinds.stream().map(EntryKind::name).sorted().toList())
                .bind("day", day.toEpochDay())
                .map((row, context) -> new Money(row.getLong("amount"), Currency.valueOf(row.getString("unit"))))
                .list());
    }

    @Override
    public List<JournalEntry> entries(SpaceId space) {
        return reads.entries(space);
    }

    @Override
    public Optional<Instant> newest(SpaceId space) {
        return database.read(handle -> handle.createQuery(NEWEST)
                .bind("space", space)
                .map((row, context) -> new Columns(row).instant("booked_at"))
                .findOne());
    }

    @Override
    public void drop(SpaceId space) {
        writes.drop(space);
    }

    private static Query about(Query query, SpaceId space, CustomerId customer) {
        return query.bind("space", space).bind("market", customer.market()).bind("holder", customer.userId());
    }

    private static Balance balance(ResultSet row) throws SQLException {
        row.next();
        Columns columns = new Columns(row);
        return new Balance(
                Math.subtractExact(columns.bigNumber("total"), columns.bigNumber("unposted")),
                columns.bigNumber("held"),
                columns.bigNumber("coming"));
    }
}
