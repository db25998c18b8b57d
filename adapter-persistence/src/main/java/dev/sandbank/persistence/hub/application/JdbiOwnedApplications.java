package dev.sandbank.persistence.hub.application;

import dev.sandbank.application.hub.application.ApplicationFilter;
import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.application.OwnedApplications;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.Pages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The owners of applications, and the teams these are shared with, in SQL. */
public final class JdbiOwnedApplications implements OwnedApplications {

    private static final String SELECT = "select entry, client_id, developer from application_owner";

    private static final String GIVE = """
            insert into application_owner (entry, client_id, developer)
            values ((select coalesce(max(entry), 0) + 1 from application_owner), :client, :developer)
            on conflict (client_id) do update set developer = excluded.developer
            """;

    private static final String USABLE = """
            client_id in (
                select client_id from application_owner where developer = :developer
                union
                select s.client_id from application_share s join team_member m on m.team = s.team
                where m.developer = :developer)""";

    private static final String CONTAINING =
            " and client_id in (select id from client where search_text like :text escape '\\')";

    private static final String SHARE = """
            insert into application_share (entry, client_id, team)
            select (select coalesce(max(entry), 0) + 1 from application_share), :client, :team
            where true
            on conflict (client_id, team) do nothing
            """;

    private static final String SHARED = """
            select o.client_id as client_id, o.developer as developer
            from application_share s join application_owner o on o.client_id = s.client_id
            where s.team = :team order by s.entry
            """;

    private static final String ALL = """
            select entry, id from (select registration as entry, id, suspended, search_text from client) as application""";

    // The escape is bound, because the parser of bindings takes two of them in quotes for one quoted text.
    private static final String NAMED = """
            (search_text like :text escape :escape or id in (
                select o.client_id from application_owner o join developer d on d.id = o.developer
                where d.search_text like :text escape :escape))""";

    private final Database database;

    public JdbiOwnedApplications(Database database) {
        this.database = database;
    }

    @Override
    public void give(ClientId application, DeveloperId owner) {
        database.write(handle -> handle.createUpdate(GIVE)
                .bind("client", application)
                .bind("developer", owner.value())
                .execute());
    }

    @Override
    public Optional<DeveloperId> ownerOf(ClientId application) {
        return database.read(handle -> handle.createQuery(SELECT + " where client_id = :client")
                .bind("client", application)
                .map(JdbiOwnedApplications::read)
                .findOne()
                .map(OwnedApplication::owner));
    }

    @Override
    public Found<OwnedApplication> ownedBy(DeveloperId owner, Seek seek) {
        return database.read(handle -> Pages.read(
                handle,
                SELECT,
                "developer = :developer",
                Map.of("developer", owner.value()),
                seek,
                JdbiOwnedApplications::read));
    }

    @Override
    public Found<OwnedApplication> usableBy(DeveloperId developer, String text, Seek seek) {
        String condition = text.isBlank() ? USABLE : USABLE + CONTAINING;
        return database.read(handle -> Pages.readNewestFirst(
                handle,
                SELECT,
                condition,
                Map.of("developer", developer.value(), "text", Pages.containing(text)),
                seek,
                JdbiOwnedApplications::read));
    }

    @Override
    public Found<ClientId> search(ApplicationFilter filter, Seek seek) {
        Map<String, Object> bindings = new HashMap<>();
        List<String> conditions = new ArrayList<>();
        conditions.add(
                switch (filter.use()) {
                    case ANY -> "true";
                    case ACTIVE -> "not suspended";
                    case SUSPENDED -> "suspended";
                    case OWNERLESS -> "id not in (select client_id from application_owner)";
                });
        if (!filter.text().isBlank()) {
            conditions.add(NAMED);
            bindings.put("text", Pages.containing(filter.text()));
            bindings.put("escape", "\\");
        }
        if (filter.owner() != null) {
            conditions.add("id in (select client_id from application_owner where developer = :owner)");
            bindings.put("owner", filter.owner().value());
        }
        if (filter.team() != null) {
            conditions.add("id in (select client_id from application_share where team = :team)");
            bindings.put("team", filter.team().value());
        }
        return database.read(handle -> Pages.readNewestFirst(
                handle,
                ALL,
                String.join(" and ", conditions),
                bindings,
                seek,
                (rows, context) -> new Columns(rows).clientId("id")));
    }

    @Override
    public int countOf(DeveloperId owner) {
        return database.read(
                handle -> handle.createQuery("select count(*) from application_owner where developer = :developer")
                        .bind("developer", owner.value())
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public boolean isUsableBy(ClientId application, DeveloperId developer) {
        return database.read(handle -> handle.createQuery(SELECT + " where client_id = :client and " + USABLE)
                .bind("client", application)
                .bind("developer", developer.value())
                .map(JdbiOwnedApplications::read)
                .findOne()
                .isPresent());
    }

    @Override
    public boolean share(ClientId application, TeamId team) {
        return database.write(handle -> handle.createUpdate(SHARE)
                        .bind("client", application)
                        .bind("team", team.value())
                        .execute())
                == 1;
    }

    @Override
    public boolean stopSharing(ClientId application, TeamId team) {
        return database.write(handle -> handle.createUpdate(
                                "delete from application_share where client_id = :client and team = :team")
                        .bind("client", application)
                        .bind("team", team.value())
                        .execute())
                == 1;
    }

    @Override
    public List<OwnedApplication> sharedWith(TeamId team) {
        return database.read(handle -> handle.createQuery(SHARED)
                .bind("team", team.value())
                .map(JdbiOwnedApplications::read)
                .list());
    }

    @Override
    public List<TeamId> teamsOf(ClientId application) {
        return database.read(handle -> handle.createQuery(
                        "select team from application_share where client_id = :client order by entry")
                .bind("client", application)
                .map((rows, context) -> new TeamId(rows.getString("team")))
                .list());
    }

    private static OwnedApplication read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new OwnedApplication(columns.clientId("client_id"), new DeveloperId(columns.text("developer")));
    }
}
