package dev.sandbank.persistence.hub.shelf;

import dev.sandbank.application.hub.shelf.ShelfItem;
import dev.sandbank.application.hub.shelf.ShelfItems;
import dev.sandbank.application.hub.shelf.ShelfPlace;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** What lies on the shelf, in SQL. */
public final class JdbiShelfItems implements ShelfItems {

    private static final String SELECT = "select kind, owner, name, sealed, added_at, ends_at from shelf_item ";
    private static final String PLACE = "where kind = :kind and owner = :owner and name = :name";
    private static final String NEWEST_FIRST = " order by added_at desc, name";

    private static final String ADD = """
            insert into shelf_item (kind, owner, name, sealed, size, added_at, ends_at)
            values (:kind, :owner, :name, :sealed, :size, :addedAt, :endsAt)
            on conflict (kind, owner, name) do nothing
            """;

    private static final String KEEP_NEWEST = """
            delete from shelf_item where kind = :kind and owner = :owner and name not in
                (select name from shelf_item where kind = :kind and owner = :owner
                order by added_at desc, name limit :most)
            """;

    private static final String OWNERS = """
            select owner from shelf_item where kind = :kind group by owner order by min(added_at), owner limit :max
            """;

    private static final String OLDEST = """
            select owner, name, size from shelf_item where kind = :kind order by added_at, owner, name
            """;

    private final Database database;

    public JdbiShelfItems(Database database) {
        this.database = database;
    }

    @Override
    public boolean addIfAbsent(ShelfItem fresh) {
        return database.write(handle -> at(handle.createUpdate(ADD), fresh.place())
                        .bind("sealed", fresh.sealed())
                        .bind("size", fresh.sealed().length)
                        .bind("addedAt", fresh.addedAt())
                        .bind("endsAt", fresh.endsAt())
                        .execute()
                > 0);
    }

    @Override
    public boolean replace(ShelfPlace place, byte[] sealed) {
        return database.write(handle ->
                at(handle.createUpdate("update shelf_item set sealed = :sealed, size = :size " + PLACE), place)
                                .bind("sealed", sealed)
                                .bind("size", sealed.length)
                                .execute()
                        > 0);
    }

    @Override
    public Optional<ShelfItem> find(ShelfPlace place) {
        return database.read(handle -> at(handle.createQuery(SELECT + PLACE), place)
                .map(JdbiShelfItems::read)
                .findOne());
    }

    @Override
    public List<ShelfItem> list(String kind, String owner) {
        return database.read(
                handle -> handle.createQuery(SELECT + "where kind = :kind and owner = :owner" + NEWEST_FIRST)
                        .bind("kind", kind)
                        .bind("owner", owner)
                        .map(JdbiShelfItems::read)
                        .list());
    }

    @Override
    public List<String> owners(String kind, int max) {
        return database.read(handle -> handle.createQuery(OWNERS)
                .bind("kind", kind)
                .bind("max", max)
                .mapTo(String.class)
                .list());
    }

    @Override
    public boolean remove(ShelfPlace place) {
        return database.write(handle -> remove(handle, place) > 0);
    }

    @Override
    public void keepNewest(String kind, String owner, int most) {
        database.write(handle -> handle.createUpdate(KEEP_NEWEST)
                .bind("kind", kind)
                .bind("owner", owner)
                .bind("most", most)
                .execute());
    }

    @Override
    public void keepBytes(String kind, long most) {
        database.write(handle -> {
            List<Sized> oldest = handle.createQuery(OLDEST)
                    .bind("kind", kind)
                    .map((rows, context) -> new Sized(
                            new ShelfPlace(kind, rows.getString("owner"), rows.getString("name")),
                            rows.getLong("size")))
                    .list();
            long all = oldest.stream().mapToLong(Sized::size).sum();
            for (Sized item : oldest) {
                if (all > most) {
                    all -= item.size();
                    remove(handle, item.place());
                }
            }
            return all;
        });
    }

    @Override
    public void forget(Instant endedBefore) {
        database.write(handle -> handle.createUpdate("delete from shelf_item where ends_at < :before")
                .bind("before", endedBefore)
                .execute());
    }

    private static int remove(Handle handle, ShelfPlace place) {
        return at(handle.createUpdate("delete from shelf_item " + PLACE), place).execute();
    }

    private static <S extends SqlStatement<S>> S at(S statement, ShelfPlace place) {
        return statement.bind("kind", place.kind()).bind("owner", place.owner()).bind("name", place.name());
    }

    private static ShelfItem read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new ShelfItem(
                new ShelfPlace(columns.text("kind"), columns.text("owner"), columns.text("name")),
                rows.getBytes("sealed"),
                columns.instant("added_at"),
                columns.instant("ends_at"));
    }

    private record Sized(ShelfPlace place, long size) {}
}
