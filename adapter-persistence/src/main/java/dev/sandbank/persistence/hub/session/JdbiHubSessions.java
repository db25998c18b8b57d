package dev.sandbank.persistence.hub.session;

import dev.sandbank.application.hub.session.HubSessions;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.session.HubSession;
import dev.sandbank.domain.secret.Source;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Developers' sessions in SQL. */
public final class JdbiHubSessions implements HubSessions {

    private static final String SELECT =
            "select id, developer, started_at, last_seen_at, source, browser from hub_session ";

    private static final String INSERT = """
            insert into hub_session (id, developer, started_at, last_seen_at, ends_at, source, browser)
            values (:id, :developer, :startedAt, :lastSeenAt, :endsAt, :source, :browser)
            """;

    private static final String UPDATE =
            "update hub_session set last_seen_at = :lastSeenAt, ends_at = :endsAt, source = :source where id = :id";

    private final Database database;

    public JdbiHubSessions(Database database) {
        this.database = database;
    }

    @Override
    public void add(HubSession session) {
        database.write(handle -> handle.createUpdate(INSERT)
                .bind("id", session.id())
                .bind("developer", session.developer().value())
                .bind("startedAt", session.startedAt())
                .bind("lastSeenAt", session.lastSeenAt())
                .bind("endsAt", session.endsAt())
                .bind("source", session.source().address())
                .bind("browser", session.browser())
                .execute());
    }

    @Override
    public Optional<HubSession> find(String id) {
        return database.read(handle -> handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(JdbiHubSessions::read)
                .findOne());
    }

    @Override
    public boolean replace(HubSession session) {
        return database.write(handle -> handle.createUpdate(UPDATE)
                        .bind("id", session.id())
                        .bind("lastSeenAt", session.lastSeenAt())
                        .bind("endsAt", session.endsAt())
                        .bind("source", session.source().address())
                        .execute())
                == 1;
    }

    @Override
    public boolean remove(String id) {
        return database.write(handle -> handle.createUpdate("delete from hub_session where id = :id")
                        .bind("id", id)
                        .execute())
                == 1;
    }

    @Override
    public List<HubSession> of(DeveloperId developer) {
        return database.read(
                handle -> handle.createQuery(SELECT + "where developer = :developer order by started_at desc, id")
                        .bind("developer", developer.value())
                        .map(JdbiHubSessions::read)
                        .list());
    }

    @Override
    public void removeAllOf(DeveloperId developer, String but) {
        database.write(
                handle -> handle.createUpdate("delete from hub_session where developer = :developer and id <> :but")
                        .bind("developer", developer.value())
                        .bind("but", but)
                        .execute());
    }

    @Override
    public void removeEndedBefore(Instant instant) {
        database.write(handle -> handle.createUpdate("delete from hub_session where ends_at < :instant")
                .bind("instant", instant)
                .execute());
    }

    private static HubSession read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new HubSession(
                columns.text("id"),
                new DeveloperId(columns.text("developer")),
                columns.instant("started_at"),
                columns.instant("last_seen_at"),
                new Source(columns.text("source")),
                columns.text("browser"));
    }
}
