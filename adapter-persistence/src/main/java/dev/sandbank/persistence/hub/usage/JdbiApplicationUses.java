package dev.sandbank.persistence.hub.usage;

import dev.sandbank.application.hub.usage.ApplicationUses;
import dev.sandbank.application.hub.usage.SeenUse;
import dev.sandbank.domain.hub.usage.ApplicationUse;
import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.hub.usage.FactSeen;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What applications were seen to do, in SQL. Days are numbered from 1970-01-01. */
public final class JdbiApplicationUses implements ApplicationUses {

    /** The select begins with {@code where}, so that {@code on conflict} is not read as a part of a join. */
    private static final String ADD_CALLS = """
            insert into application_use (client_id, day, calls, limited, client_errors, server_errors)
            select :client, :day, :calls, :limited, :clientErrors, :serverErrors
            where exists (select 1 from client where id = :client)
            on conflict (client_id, day) do update set calls = application_use.calls + excluded.calls,
                limited = application_use.limited + excluded.limited,
                client_errors = application_use.client_errors + excluded.client_errors,
                server_errors = application_use.server_errors + excluded.server_errors
            """;

    private static final String ADD_FACT = """
            insert into application_fact (client_id, fact, first_at, last_at)
            select :client, :fact, :first, :last
            where exists (select 1 from client where id = :client)
            on conflict (client_id, fact) do update set
                first_at = case when excluded.first_at < application_fact.first_at then excluded.first_at
                    else application_fact.first_at end,
                last_at = case when excluded.last_at > application_fact.last_at then excluded.last_at
                    else application_fact.last_at end
            """;

    private static final String CALLS =
            "select day, calls, limited, client_errors, server_errors from application_use where client_id = :client";

    private static final String FACTS =
            "select fact, first_at, last_at from application_fact where client_id = :client";

    private final Database database;

    public JdbiApplicationUses(Database database) {
        this.database = database;
    }

    @Override
    public void add(SeenUse seen) {
        database.write(handle -> {
            if (seen.calls().calls() > 0) {
                addCalls(handle, seen);
            }
            seen.facts()
                    .forEach((fact, when) -> handle.createUpdate(ADD_FACT)
                            .bind("client", seen.client())
                            .bind("fact", fact.name())
                            .bind("first", when.first())
                            .bind("last", when.last())
                            .execute());
            return true;
        });
    }

    private static void addCalls(Handle handle, SeenUse seen) {
        CallCounts calls = seen.calls();
        handle.createUpdate(ADD_CALLS)
                .bind("client", seen.client())
                .bind("day", seen.day().toEpochDay())
                .bind("calls", calls.calls())
                .bind("limited", calls.limited())
                .bind("clientErrors", calls.clientErrors())
                .bind("serverErrors", calls.serverErrors())
                .execute();
    }

    @Override
    public ApplicationUse find(ClientId client) {
        return database.read(handle -> new ApplicationUse(facts(handle, client), days(handle, client)));
    }

    private static SortedMap<LocalDate, CallCounts> days(Handle handle, ClientId client) {
        SortedMap<LocalDate, CallCounts> days = new TreeMap<>();
        handle.createQuery(CALLS)
                .bind("client", client)
                .map(JdbiApplicationUses::day)
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return days;
    }

    private static Map.Entry<LocalDate, CallCounts> day(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return Map.entry(
                LocalDate.ofEpochDay(columns.bigNumber("day")),
                new CallCounts(
                        columns.bigNumber("calls"),
                        columns.bigNumber("limited"),
                        columns.bigNumber("client_errors"),
                        columns.bigNumber("server_errors")));
    }

    private static Map<ObservedFact, FactSeen> facts(Handle handle, ClientId client) {
        Map<ObservedFact, FactSeen> facts = new EnumMap<>(ObservedFact.class);
        handle.createQuery(FACTS)
                .bind("client", client)
                .map(JdbiApplicationUses::fact)
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue()));
        return facts;
    }

    private static Map.Entry<ObservedFact, FactSeen> fact(ResultSet rows, StatementContext context)
            throws SQLException {
        Columns columns = new Columns(rows);
        return Map.entry(
                ObservedFact.valueOf(columns.text("fact")),
                new FactSeen(columns.instant("first_at"), columns.instant("last_at")));
    }

    @Override
    public void removeDaysBefore(LocalDate day) {
        database.write(handle -> handle.createUpdate("delete from application_use where day < :day")
                .bind("day", day.toEpochDay())
                .execute());
    }
}
