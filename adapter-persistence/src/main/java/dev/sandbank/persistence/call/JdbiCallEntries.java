package dev.sandbank.persistence.call;

import dev.sandbank.application.call.CallEntries;
import dev.sandbank.application.call.CallEntry;
import dev.sandbank.application.call.CallFilter;
import dev.sandbank.application.call.TailPlace;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Found.Numbered;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** What is kept of the calls of applications, in SQL. Pages are found by the number of the entry. */
public final class JdbiCallEntries implements CallEntries {

    private static final String COLUMNS =
            "id, at_time, client_id, proved, request_id, operation, method, route, market,"
                    + " status, micros, reason, hint, path, tried";

    private static final String INSERT = "insert into call_entry (" + COLUMNS + ")"
            + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? where exists (select 1 from client where id = ?)";

    private static final String REMOVE_BEFORE = """
            delete from call_entry where number in
                (select number from call_entry where at_time < :time order by at_time limit :most)
            """;

    private static final String NEWEST_BEYOND = """
            select number from call_entry where client_id = :client and proved = :proved
                order by number desc limit 1 offset :kept
            """;

    private static final String REMOVE_BEYOND = """
            delete from call_entry where number in
                (select number from call_entry where client_id = :client and proved = :proved and number <= :newest
                order by number limit :most)
            """;

    private static final String COUNT = """
            insert into call_count (client_id, entries) select ?, ? where exists (select 1 from client where id = ?)
                on conflict (client_id) do update set entries = call_count.entries + excluded.entries
            """;

    private static final String PLACE = """
            select coalesce(<last>, 0) as number,
                coalesce((select sum(entries) from call_count where client_id in (<clients>)), 0) as added
            """;

    private final Database database;

    public JdbiCallEntries(Database database) {
        this.database = database;
    }

    @Override
    public void add(List<CallEntry> entries) {
        database.write(handle -> {
            entries.forEach(entry -> database.writeHot(INSERT, statement -> bind(statement, entry)));
            entries.stream()
                    .collect(Collectors.groupingBy(entry -> entry.client().value(), Collectors.counting()))
                    .forEach((client, added) ->
                            database.writeHot(COUNT, statement -> bindCount(statement, client, added)));
            return true;
        });
    }

    private static void bindCount(PreparedStatement statement, String client, long added) throws SQLException {
        statement.setString(1, client);
        statement.setLong(2, added);
        statement.setString(3, client);
    }

    private static void bind(PreparedStatement statement, CallEntry entry) throws SQLException {
        CallEntry.Made made = entry.made();
        CallEntry.Answer answer = entry.answer();
        statement.setString(1, entry.id());
        statement.setLong(2, entry.at().toEpochMilli());
        statement.setString(3, entry.client().value());
        statement.setBoolean(4, entry.proved());
        statement.setString(5, entry.requestId());
        statement.setString(6, made.operation());
        statement.setString(7, made.method());
        statement.setString(8, made.route());
        statement.setString(9, made.market());
        statement.setInt(10, answer.status());
        statement.setLong(11, answer.took().toNanos() / 1_000);
        statement.setString(12, answer.reason());
        statement.setString(13, answer.hint());
        statement.setString(14, PathText.of(entry.path()));
        statement.setBoolean(15, made.tried());
        statement.setString(16, entry.client().value());
    }

    @Override
    public Optional<CallEntry> find(String id) {
        return database.read(
                handle -> handle.createQuery("select number, " + COLUMNS + " from call_entry where id = :id")
                        .bind("id", id)
                        .map(JdbiCallEntries::read)
                        .findOne());
    }

    @Override
    public Found<CallEntry> newest(CallFilter filter, Seek seek) {
        boolean begins = seek.forward() && seek.from() == Long.MIN_VALUE;
        String order = seek.forward() ? " order by number desc" : " order by number";
        List<ClientId> clients = filter.clients();
        if (clients != null && clients.isEmpty()) {
            return Found.of(seek, List.of());
        }
        return database.read(handle -> {
            Query query = handle.createQuery("select number, " + COLUMNS + " from call_entry where "
                            + where(filter, seek) + order + " limit :most")
                    .bind("from", begins ? Long.MAX_VALUE : seek.from())
                    .bind("most", seek.most() + 1);
            bind(query, filter);
            return Found.of(
                    seek,
                    query.map(JdbiCallEntries::read).stream()
                            .map(entry -> new Numbered<>(entry.number(), entry))
                            .toList());
        });
    }

    @Override
    public TailPlace place(List<ClientId> clients) {
        List<String> ids = clients.isEmpty()
                ? List.of("")
                : clients.stream().map(ClientId::value).toList();
        return database.read(handle -> handle.createQuery(PLACE)
                .define("last", database.dialect().lastCallNumber())
                .bindList("clients", ids)
                .map((rows, context) -> {
                    Columns columns = new Columns(rows);
                    return TailPlace.of(columns.bigNumber("number"), columns.bigNumber("added"), clients);
                })
                .one());
    }

    @Override
    public long count(CallFilter filter, long after, long upTo) {
        return database.read(handle -> {
            Query query = handle.createQuery("select count(*) from call_entry where number <= :upTo and "
                            + where(filter, Seek.before(after, 1)))
                    .bind("from", after)
                    .bind("upTo", upTo);
            bind(query, filter);
            return query.mapTo(Long.class).one();
        });
    }

    /** The list runs from large numbers to small ones. */
    private static String where(CallFilter filter, Seek seek) {
        List<String> conditions = new ArrayList<>(List.of(seek.forward() ? "number < :from" : "number > :from"));
        if (filter.clients() != null) {
            conditions.add("client_id in (<clients>)");
        }
        if (filter.status() != null) {
            conditions.add("status between :lowest and :highest");
        }
        if (filter.operation() != null) {
            conditions.add("operation = :operation");
        }
        if (filter.since() != null) {
            conditions.add("at_time >= :since");
        }
        if (filter.until() != null) {
            conditions.add("at_time < :until");
        }
        return String.join(" and ", conditions);
    }

    private static void bind(Query query, CallFilter filter) {
        List<ClientId> clients = filter.clients();
        if (clients != null) {
            query.bindList("clients", clients.stream().map(ClientId::value).toList());
        }
        if (filter.status() != null) {
            query.bind("lowest", filter.lowestStatus()).bind("highest", filter.highestStatus());
        }
        String operation = filter.operation();
        if (operation != null) {
            query.bind("operation", operation);
        }
        Instant since = filter.since();
        if (since != null) {
            query.bind("since", since);
        }
        Instant until = filter.until();
        if (until != null) {
            query.bind("until", until);
        }
    }

    @Override
    public int removeBefore(Instant time, int most) {
        return database.write(handle -> handle.createUpdate(REMOVE_BEFORE)
                .bind("time", time)
                .bind("most", most)
                .execute());
    }

    @Override
    public int removeBeyond(ClientId client, boolean proved, int kept, int most) {
        // Counting the entries that stay takes longer than to remove some, so calls must not wait for it.
        Optional<Long> newest = database.read(handle -> handle.createQuery(NEWEST_BEYOND)
                .bind("client", client)
                .bind("proved", proved)
                .bind("kept", kept)
                .mapTo(Long.class)
                .findOne());
        return newest.isEmpty()
                ? 0
                : database.write(handle -> handle.createUpdate(REMOVE_BEYOND)
                        .bind("client", client)
                        .bind("proved", proved)
                        .bind("newest", newest.get())
                        .bind("most", most)
                        .execute());
    }

    private static CallEntry read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new CallEntry(
                columns.bigNumber("number"),
                columns.text("id"),
                columns.instant("at_time"),
                columns.clientId("client_id"),
                columns.flag("proved"),
                columns.text("request_id"),
                new CallEntry.Made(
                        columns.text("operation"),
                        columns.text("method"),
                        columns.text("route"),
                        columns.textOrNull("market"),
                        columns.flag("tried")),
                new CallEntry.Answer(
                        columns.number("status"),
                        Duration.of(columns.bigNumber("micros"), ChronoUnit.MICROS),
                        columns.textOrNull("reason"),
                        columns.textOrNull("hint")),
                PathText.read(columns.text("path")));
    }
}
