package dev.sandbank.persistence.hub.team;

import dev.sandbank.application.hub.team.Memberships;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;

/** Memberships in SQL. */
public final class JdbiMemberships implements Memberships {

    private static final String INSERT = """
            insert into team_member (entry, team, developer, role, since)
            select (select coalesce(max(entry), 0) + 1 from team_member), :team, :developer, :role, :since
            where true
            on conflict (team, developer) do nothing
            """;

    private static final String SELECT = "select team, developer, role, since from team_member";

    private final Database database;

    public JdbiMemberships(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Membership membership) {
        return database.write(handle -> handle.createUpdate(INSERT)
                        .bind("team", membership.team().value())
                        .bind("developer", membership.developer().value())
                        .bind("role", membership.role().name())
                        .bind("since", membership.since())
                        .execute())
                == 1;
    }

    @Override
    public Optional<Membership> find(TeamId team, DeveloperId developer) {
        return database.read(handle -> handle.createQuery(SELECT + " where team = :team and developer = :developer")
                .bind("team", team.value())
                .bind("developer", developer.value())
                .map(JdbiMemberships::read)
                .findOne());
    }

    @Override
    public List<Membership> of(TeamId team) {
        return list("team", team.value());
    }

    @Override
    public Set<DeveloperId> suspendedIn(TeamId team) {
        return database.read(handle -> Set.copyOf(handle.createQuery("""
                                select m.developer from team_member m join developer d on d.id = m.developer
                                where m.team = :team and d.suspended
                                """)
                .bind("team", team.value())
                .map((rows, context) -> new DeveloperId(rows.getString("developer")))
                .list()));
    }

    @Override
    public List<Membership> ofDeveloper(DeveloperId developer) {
        return list("developer", developer.value());
    }

    private List<Membership> list(String column, String value) {
        return database.read(handle -> handle.createQuery(SELECT + " where " + column + " = :value order by entry")
                .bind("value", value)
                .map(JdbiMemberships::read)
                .list());
    }

    @Override
    public boolean replace(Membership membership) {
        return database.write(handle -> handle.createUpdate("""
                                update team_member set role = :role, since = :since
                                where team = :team and developer = :developer
                                """)
                        .bind("team", membership.team().value())
                        .bind("developer", membership.developer().value())
                        .bind("role", membership.role().name())
                        .bind("since", membership.since())
                        .execute())
                == 1;
    }

    @Override
    public boolean remove(TeamId team, DeveloperId developer) {
        return database.write(handle -> handle.createUpdate(
                                "delete from team_member where team = :team and developer = :developer")
                        .bind("team", team.value())
                        .bind("developer", developer.value())
                        .execute())
                == 1;
    }

    private static Membership read(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new Membership(
                new TeamId(columns.text("team")),
                new DeveloperId(columns.text("developer")),
                Role.valueOf(columns.text("role")),
                columns.instant("since"));
    }
}
