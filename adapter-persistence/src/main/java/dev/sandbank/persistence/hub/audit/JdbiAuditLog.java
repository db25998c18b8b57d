package dev.sandbank.persistence.hub.audit;

import dev.sandbank.application.hub.audit.AuditFilter;
import dev.sandbank.application.hub.audit.AuditLog;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Found.Numbered;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.Actor;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.audit.AuditEntry;
import dev.sandbank.domain.hub.audit.AuditEvent;
import dev.sandbank.domain.hub.audit.AuditHash;
import dev.sandbank.domain.hub.audit.AuditHead;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The audit log in SQL. Pages are found by the number of the entry, so the last one is as fast as the first. */
public final class JdbiAuditLog implements AuditLog {

    private static final String SELECT =
            "select sequence, at_time, actor_kind, actor, action, target, facts, hash from audit_entry ";

    private static final String INSERT = """
            insert into audit_entry (sequence, at_time, actor_kind, actor, action, target, facts, hash)
            values (:sequence, :at, :kind, :actor, :action, :target, :facts, :hash)
            """;

    private final Database database;

    public JdbiAuditLog(Database database) {
        this.database = database;
    }

    @Override
    public AuditEntry append(AuditEvent event) {
        return database.write(handle -> {
            AuditEntry entry = AuditEntry.after(head(handle), event);
            handle.createUpdate(INSERT)
                    .bind("sequence", entry.sequence())
                    .bind("at", event.at())
                    .bind("kind", event.actor().kind().name())
                    .bind("actor", event.actor().id())
                    .bind("action", event.action().name())
                    .bind("target", event.target())
                    .bind("facts", text(event.facts()))
                    .bind("hash", entry.hash().hex())
                    .execute();
            return entry;
        });
    }

    @Override
    public AuditHead head() {
        return database.read(JdbiAuditLog::head);
    }

    private static AuditHead head(Handle handle) {
        return handle.createQuery(SELECT + "order by sequence desc limit 1")
                .map(JdbiAuditLog::read)
                .findOne()
                .map(AuditEntry::head)
                .orElse(AuditHead.EMPTY);
    }

    @Override
    public Found<AuditEntry> newest(AuditFilter filter, Seek seek) {
        boolean begins = seek.forward() && seek.from() == Long.MIN_VALUE;
        String order = seek.forward() ? " order by sequence desc" : " order by sequence";
        return database.read(handle -> {
            Query query = handle.createQuery(SELECT + where(filter, seek) + order + " limit :most")
                    .bind("from", begins ? Long.MAX_VALUE : seek.from())
                    .bind("most", seek.most() + 1);
            bind(query, filter);
            return Found.of(
                    seek,
                    query.map(JdbiAuditLog::read).stream()
                            .map(entry -> new Numbered<>(entry.sequence(), entry))
                            .toList());
        });
    }

    @Override
    public List<AuditEntry> after(long sequence, int most) {
        return database.read(
                handle -> handle.createQuery(SELECT + "where sequence > :sequence order by sequence limit :most")
                        .bind("sequence", sequence)
                        .bind("most", most)
                        .map(JdbiAuditLog::read)
                        .list());
    }

    /** The list runs from large numbers to small ones. */
    private static String where(AuditFilter filter, Seek seek) {
        List<String> conditions = new ArrayList<>(List.of(seek.forward() ? "sequence < :from" : "sequence > :from"));
        add(conditions, filter.action(), "action = :action");
        add(conditions, filter.actor(), "actor = :actor");
        add(conditions, filter.target(), "target = :target");
        add(conditions, filter.source(), "source = :source");
        add(conditions, filter.since(), "at_time >= :since");
        add(conditions, filter.until(), "at_time < :until");
        return "where " + String.join(" and ", conditions);
    }

    private static void add(List<String> conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }

    private static void bind(Query query, AuditFilter filter) {
        AuditAction action = filter.action();
        bind(query, "action", action == null ? null : action.name());
        bind(query, "actor", filter.actor());
        bind(query, "target", filter.target());
        bind(query, "source", filter.source());
        bind(query, "since", filter.since());
        bind(query, "until", filter.until());
    }

    private static void bind(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.bind(name, value);
        }
    }

    /** One fact on each line; facts have no line breaks. */
    private static String text(SortedMap<String, String> facts) {
        List<String> lines = new ArrayList<>();
        facts.forEach((name, value) -> lines.add(name + " " + value));
        return Columns.lines(lines);
    }

    /** A row that somebody changed may have values that no entry can have. */
    private static AuditEntry read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        try {
            return entry(columns);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return AuditEntry.unreadable(columns.bigNumber("sequence"));
        }
    }

    private static AuditEntry entry(Columns columns) throws SQLException {
        SortedMap<String, String> facts = new TreeMap<>();
        for (String line : columns.lines("facts")) {
            int end = line.indexOf(' ');
            facts.put(line.substring(0, end), line.substring(end + 1));
        }
        AuditEvent event = new AuditEvent(
                columns.instant("at_time"),
                new Actor(Actor.Kind.valueOf(columns.text("actor_kind")), columns.text("actor")),
                AuditAction.valueOf(columns.text("action")),
                columns.text("target"),
                facts);
        return new AuditEntry(columns.bigNumber("sequence"), event, new AuditHash(columns.text("hash")));
    }
}
