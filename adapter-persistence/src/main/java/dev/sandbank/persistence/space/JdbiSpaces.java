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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Spaces in SQL; outside of units of work they are read from memory if possible, because every call needs the time of
 * its space.
 */
public final class JdbiSpaces implements Spaces {

    private static final String SELECT = "select id, name, seed, clock_offset, frozen_at, created_at from space ";

    private static final String INSERT = """
            insert into space (name, seed, clock_offset, frozen_at, created_at, id, entry)
            values (?, ?, ?, ?, ?, ?, (select coalesce(max(entry), 0) + 1 from space))
            on conflict (id) do nothing
            """;

    private static final String UPDATE = """
            update space set name = ?, seed = ?, clock_offset = ?, frozen_at = ?, created_at = ? where id = ?
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
            return database.writeHot(sql, statement -> bind(statement, space)) == 1;
        });
    }

    private Optional<Space> read(SpaceId id) {
        return database.readHot(
                SELECT + "where id = ?",
                statement -> statement.setString(1, id.value()),
                rows -> rows.next() ? Optional.of(space(new Columns(rows))) : Optional.empty());
    }

    private static void bind(PreparedStatement statement, Space space) throws SQLException {
        SpaceClock clock = space.clock();
        statement.setString(1, space.name());
        statement.setString(2, space.seed().value());
        statement.setLong(
                3, clock instanceof SpaceClock.Offset moved ? moved.offset().toMillis() : 0);
        statement.setObject(
                4, clock instanceof SpaceClock.Frozen frozen ? frozen.time().toEpochMilli() : null);
        statement.setLong(5, space.createdAt().toEpochMilli());
        statement.setString(6, space.id().value());
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
