package dev.sandbank.persistence.hub.usage;

import dev.sandbank.application.hub.usage.UsageHalfHour;
import dev.sandbank.application.hub.usage.UsageHalfHours;
import dev.sandbank.application.support.Digits;
import dev.sandbank.domain.hub.usage.Latencies;
import dev.sandbank.domain.hub.usage.StatusCounts;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What applications did in each half of an hour, in SQL. */
public final class JdbiUsageHalfHours implements UsageHalfHours {

    private static final String SAVE = """
            insert into usage_half (client_id, half, operation, proved, tried, calls, unauthenticated, forbidden, limited,
                other_errors, max_micros, latencies, causes)
            select :client, :half, :operation, :proved, :tried, :calls, :unauthenticated, :forbidden, :limited, :otherErrors,
                :max, :latencies, :causes
            where exists (select 1 from client where id = :client)
            on conflict (client_id, half, operation, proved, tried) do update set calls = excluded.calls,
                unauthenticated = excluded.unauthenticated, forbidden = excluded.forbidden, limited = excluded.limited,
                other_errors = excluded.other_errors, max_micros = excluded.max_micros,
                latencies = excluded.latencies, causes = excluded.causes
            """;

    private static final String ONE =
            "select * from usage_half where client_id = :client and half = :half and operation = :operation"
                    + " and proved = :proved and tried = :tried";

    private static final String BETWEEN =
            "select * from usage_half where client_id in (<clients>) and half >= :from and half < :to";

    private static final String REMOVE =
            "delete from usage_half where <row> in (select <row> from usage_half where half < :half limit :most)";

    private final Database database;

    public JdbiUsageHalfHours(Database database) {
        this.database = database;
    }

    @Override
    public void add(UsageHalfHour half) {
        database.write(
                handle -> save(handle, one(handle, half.key()).map(half::plus).orElse(half)));
    }

    private static Optional<UsageHalfHour> one(Handle handle, UsageHalfHour.Key key) {
        return handle.createQuery(ONE)
                .bind("client", key.client())
                .bind("half", key.half())
                .bind("operation", key.operation())
                .bind("proved", key.proved())
                .bind("tried", key.tried())
                .map(JdbiUsageHalfHours::read)
                .findOne();
    }

    private static int save(Handle handle, UsageHalfHour half) {
        UsageHalfHour.Key key = half.key();
        StatusCounts statuses = half.statuses();
        return handle.createUpdate(SAVE)
                .bind("client", key.client())
                .bind("half", key.half())
                .bind("operation", key.operation())
                .bind("proved", key.proved())
                .bind("tried", key.tried())
                .bind("calls", statuses.calls())
                .bind("unauthenticated", statuses.unauthenticated())
                .bind("forbidden", statuses.forbidden())
                .bind("limited", statuses.limited())
                .bind("otherErrors", statuses.otherErrors())
                .bind("max", half.latencies().maxMicros())
                .bind(
                        "latencies",
                        half.latencies().counts().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .bind(
                        "causes",
                        Columns.lines(half.causes().entrySet().stream()
                                .map(cause -> cause.getKey() + " " + cause.getValue())
                                .toList()))
                .execute();
    }

    @Override
    public void between(List<ClientId> clients, long from, long to, Consumer<UsageHalfHour> teller) {
        if (clients.isEmpty()) {
            return;
        }
        database.read(handle -> {
            handle.createQuery(BETWEEN)
                    .bindList("clients", clients.stream().map(ClientId::value).toList())
                    .bind("from", from)
                    .bind("to", to)
                    .map(JdbiUsageHalfHours::read)
                    .useStream(halves -> halves.forEach(teller));
            return true;
        });
    }

    @Override
    public int removeBefore(long half, int most) {
        return database.write(handle -> handle.createUpdate(REMOVE)
                .define("row", database.dialect().row())
                .bind("half", half)
                .bind("most", most)
                .execute());
    }

    private static UsageHalfHour read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new UsageHalfHour(
                new UsageHalfHour.Key(
                        columns.clientId("client_id"),
                        columns.bigNumber("half"),
                        columns.text("operation"),
                        columns.flag("proved"),
                        columns.flag("tried")),
                new StatusCounts(
                        columns.bigNumber("calls"),
                        columns.bigNumber("unauthenticated"),
                        columns.bigNumber("forbidden"),
                        columns.bigNumber("limited"),
                        columns.bigNumber("other_errors")),
                new Latencies(
                        Arrays.stream(columns.text("latencies").split(" "))
                                .map(Digits::large)
                                .toList(),
                        columns.bigNumber("max_micros")),
                causes(columns.lines("causes")));
    }

    private static Map<String, Long> causes(List<String> lines) {
        return lines.stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(cause -> cause[0], cause -> Digits.large(cause[1])));
    }
}
