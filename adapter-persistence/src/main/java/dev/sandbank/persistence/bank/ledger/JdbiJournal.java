package dev.sandbank.persistence.bank.ledger;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The journals in SQL. Outside of units of work, journals of customers are read from memory; {@link LedgerWrites}
 * writes them.
 */
public final class JdbiJournal implements Journal {

    private static final String JOURNAL = """
            select j.resets, e.sequence, e.reference, e.kind, e.card, e.subject, e.booked_at, e.booked_on, e.posts_on,
                p.account, p.unit, p.amount
            from ledger_journal j
            left join ledger_entry e on e.space = j.space and e.market = :market and e.holder = :holder
            left join ledger_posting p on p.space = e.space and p.sequence = e.sequence
            where j.space = :space
            order by e.sequence, p.line
            """;

    private static final String BALANCE = """
            select
                coalesce((select amount from ledger_balance
                    where space = :space and account = :account and unit = :unit), 0) as total,
                coalesce(sum(case when amount < 0 then -amount else 0 end), 0) as held,
                coalesce(sum(case when amount > 0 then amount else 0 end), 0) as coming
            from ledger_posting
            where space = :space and account = :account and unit = :unit and posts_on > :day
            """;

    private static final String SPENT = """
            select coalesce(sum(-p.amount), 0)
            from ledger_entry e join ledger_posting p on p.space = e.space and p.sequence = e.sequence
            where e.space = :space and e.card = :card and e.booked_on = :day and p.unit = :unit and p.amount < 0
            """;

    private final Database database;
    private final JournalCache cache;
    private final LedgerWrites writes;

    public JdbiJournal(Database database, JournalCache cache) {
        this.database = database;
        this.cache = cache;
        this.writes = new LedgerWrites(database, cache);
    }

    @Override
    public CustomerJournal of(SpaceId space, CustomerId customer) {
        if (database.inUnit()) {
            return read(space, customer);
        }
        JournalCache.Key key = new JournalCache.Key(space, customer);
        CustomerJournal known = cache.journals().find(key);
        if (known != null) {
            return known;
        }
        long ticket = cache.journals().ticket();
        CustomerJournal read = read(space, customer);
        cache.journals().remember(ticket, key, read);
        return read;
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
        return database.read(handle -> handle.createQuery(BALANCE)
                .bind("space", space)
                .bind("account", account.name())
                .bind("unit", unit.code())
                .bind("day", day.toEpochDay())
                .map(JdbiJournal::balance)
                .one());
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
    public void drop(SpaceId space) {
        writes.drop(space);
    }

    private CustomerJournal read(SpaceId space, CustomerId customer) {
        List<LedgerRow> rows = database.read(handle -> handle.createQuery(JOURNAL)
                .bind("space", space)
                .bind("market", customer.market())
                .bind("holder", customer.userId())
                .map((row, context) -> LedgerRow.of(row, context, customer))
                .list());
        return rows.isEmpty()
                ? CustomerJournal.EMPTY
                : CustomerJournal.of(rows.get(0).resets(), LedgerRow.entries(rows));
    }

    private static Balance balance(ResultSet row, StatementContext context) throws SQLException {
        Columns columns = new Columns(row);
        long held = columns.bigNumber("held");
        long coming = columns.bigNumber("coming");
        long booked = Math.subtractExact(Math.addExact(columns.bigNumber("total"), held), coming);
        return new Balance(booked, held, coming);
    }
}
