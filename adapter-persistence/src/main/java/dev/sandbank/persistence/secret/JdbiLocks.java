package dev.sandbank.persistence.secret;

import dev.sandbank.application.secret.Locks;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.ReadCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Locks in SQL. Anybody can cause a lock, so only the newest {@link #MAX_LOCKS} are kept. */
public final class JdbiLocks implements Locks {

    static final int MAX_LOCKS = 10_000;

    private static final String LAST_END = "last end";

    private static final String SELECT = "select source, target_kind, target_name, since, until_then from guess_lock ";

    private static final String TARGET = "where target_kind = :kind and target_name = :name";

    private static final String ADD = """
            insert into guess_lock (source, target_kind, target_name, entry, since, until_then)
            values (:source, :kind, :name, (select coalesce(max(entry), 0) + 1 from guess_lock), :since, :until)
            on conflict (target_kind, target_name, source) do update
            set entry = excluded.entry, since = excluded.since, until_then = excluded.until_then
            """;

    private static final String FORGET_OLDEST =
            "delete from guess_lock where entry <= (select max(entry) from guess_lock) - :max";

    private final Database database;
    private final ReadCache<String, Instant> lastEnd;

    /** @param lastEnd remembers the end of the last lock */
    public JdbiLocks(Database database, ReadCache<String, Instant> lastEnd) {
        this.database = database;
        this.lastEnd = lastEnd;
    }

    @Override
    public void add(Lock lock) {
        change(handle -> {
            bind(handle.createUpdate(ADD), lock.target())
                    .bind("source", lock.source().address())
                    .bind("since", lock.since())
                    .bind("until", lock.until())
                    .execute();
            return handle.createUpdate(FORGET_OLDEST).bind("max", MAX_LOCKS).execute();
        });
    }

    @Override
    public Optional<Lock> find(Source source, GuessTarget target) {
        return database.read(handle -> bind(handle.createQuery(SELECT + TARGET + " and source = :source"), target)
                .bind("source", source.address())
                .map(JdbiLocks::read)
                .findOne());
    }

    @Override
    public Instant lastEnd() {
        Instant remembered = lastEnd.find(LAST_END);
        if (remembered != null) {
            return remembered;
        }
        long ticket = lastEnd.ticket();
        Instant read = database.readHot(
                "select coalesce(max(until_then), 0) from guess_lock",
                statement -> {},
                rows -> rows.next() ? Instant.ofEpochMilli(rows.getLong(1)) : Instant.EPOCH);
        lastEnd.remember(ticket, LAST_END, read);
        return read;
    }

    @Override
    public List<Lock> list(GuessTarget.Kind kind, Instant now) {
        return database.read(handle -> handle.createQuery(
                        SELECT + "where target_kind = :kind and until_then > :now order by entry desc")
                .bind("kind", kind.name())
                .bind("now", now)
                .map(JdbiLocks::read)
                .list());
    }

    @Override
    public List<Lock> remove(GuessTarget target) {
        return change(handle -> {
            List<Lock> found = bind(handle.createQuery(SELECT + TARGET), target)
                    .map(JdbiLocks::read)
                    .list();
            bind(handle.createUpdate("delete from guess_lock " + TARGET), target)
                    .execute();
            return found;
        });
    }

    @Override
    public void removeEndedBefore(Instant now) {
        change(handle -> handle.createUpdate("delete from guess_lock where until_then < :now")
                .bind("now", now)
                .execute());
    }

    private <T> T change(Function<Handle, T> work) {
        return database.write(handle -> {
            database.afterCommit(lastEnd::forgetAll);
            return work.apply(handle);
        });
    }

    private static <S extends SqlStatement<S>> S bind(S statement, GuessTarget target) {
        return statement.bind("kind", target.kind().name()).bind("name", target.name());
    }

    private static Lock read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new Lock(
                new Source(columns.text("source")),
                new GuessTarget(GuessTarget.Kind.valueOf(columns.text("target_kind")), columns.text("target_name")),
                columns.instant("since"),
                columns.instant("until_then"));
    }
}
