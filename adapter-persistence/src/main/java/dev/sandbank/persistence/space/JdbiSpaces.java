package dev.sandbank.persistence.space;

import dev.sandbank.application.space.Spaces;
import dev.sandbank.domain.space.SeedName;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.persistence.oauth.ReadCaches;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.ReadCache;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Spaces in SQL; outside of units of work they are read from memory if possible, because every call needs the time of
 * its space.
 */
public final class JdbiSpaces implements Spaces {

    private static final String SELECT = "select id, name, seed, clock_offset, frozen_at, created_at from space ";

    private static final String INSERT = """
            insert into space (id, entry, name, seed, clock_offset, frozen_at, created_at)
            values (:id, (select coalesce(max(entry), 0) + 1 from space), :name, :seed, :offset, :frozenAt, :createdAt)
            on conflict (id) do nothing
            """;

    private static final String UPDATE = """
            update space
            set name = :name, seed = :seed, clock_offset = :offset, frozen_at = :frozenAt, created_at = :createdAt
            where id = :id
            """;

    private final Database database;
    private final ReadCaches caches;
    private final ReadCache<SpaceId, Space> cache;

    public JdbiSpaces(Database database, ReadCaches caches) {
        this.database = database;
        this.caches = caches;
        this.cache = caches.spaces();
    }

    @Override
    public Optional<Space> find(SpaceId id) {
        if (database.inUnit()) {
            return read(id);
        }
        Space remembered = cache.find(id);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        long ticket = cache.ticket();
        Optional<Space> found = read(id);
        found.ifPresent(space -> cache.remember(ticket, id, space));
        return found;
    }

    @Override
    public List<Space> list() {
        return database.read(handle -> handle.createQuery(SELECT + "order by entry")
                .map((rows, context) -> space(new Columns(rows)))
                .list());
    }

    @Override
    public boolean add(Space space) {
        return change(INSERT, space);
    }

    @Override
    public boolean replace(Space space) {
        return change(UPDATE, space);
    }

    @Override
    public boolean remove(SpaceId id) {
        return database.write(handle -> {
            database.afterCommit(() -> cache.forget(id));
            return handle.createUpdate("delete from space where id = :id")
                            .bind("id", id)
                            .execute()
                    == 1;
        });
    }

    /**
     * Changes a space and empties the caches of tokens. Otherwise a token that was deleted after its expiry would be
     * found again when the clock of its space is set back.
     */
    private boolean change(String sql, Space space) {
        return database.write(handle -> {
            database.afterCommit(caches::forgetAll);
            return bind(handle.createUpdate(sql), space).execute() == 1;
        });
    }

    private Optional<Space> read(SpaceId id) {
        return database.readHot(
                SELECT + "where id = ?",
                statement -> statement.setString(1, id.value()),
                rows -> rows.next() ? Optional.of(space(new Columns(rows))) : Optional.empty());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Space space) {
        SpaceClock clock = space.clock();
        return statement
                .bind("id", space.id())
                .bind("name", space.name())
                .bind("seed", space.seed().value())
                .bind(
                        "offset",
                        clock instanceof SpaceClock.Offset moved
                                ? moved.offset().toMillis()
                                : 0)
                .bind("frozenAt", clock instanceof SpaceClock.Frozen frozen ? frozen.time() : null)
                .bind("createdAt", space.createdAt());
    }

    private static Space space(Columns columns) throws SQLException {
        return new Space(
                columns.space("id"),
                columns.text("name"),
                new SeedName(columns.text("seed")),
                clock(columns.bigNumber("clock_offset"), columns.instantOrNull("frozen_at")),
                columns.instant("created_at"));
    }

    private static SpaceClock clock(long offsetMillis, @Nullable Instant frozenAt) {
        return frozenAt == null
                ? new SpaceClock.Offset(Duration.ofMillis(offsetMillis))
                : new SpaceClock.Frozen(frozenAt);
    }
}
