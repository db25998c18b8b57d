package dev.sandbank.persistence.hub.team;

import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.hub.team.TeamSummary;
import dev.sandbank.application.hub.team.Teams;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.SearchText;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.Pages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Teams in SQL. */
public final class JdbiTeams implements Teams {

    private static final String INSERT = """
            insert into team (entry, id, name, space, created_at, search_text)
            values ((select coalesce(max(entry), 0) + 1 from team), :id, :name, :space, :createdAt, :searchText)
            """;

    private static final String UPDATE = """
            update team set name = :name, space = :space, created_at = :createdAt, search_text = :searchText
            where id = :id
            """;

    private static final String SELECT = "select id, name, space, created_at from team";

    private static final String SUMMARIES = """
            select entry, id, name, space, created_at,
                (select count(*) from team_member m where m.team = team.id) as members,
                (select count(*) from team_member m where m.team = team.id and m.role = 'OWNER') as owners,
                (select count(*) from application_share s where s.team = team.id) as applications
            from team""";

    private static final String MINE = """
            select entry, id, name, space, created_at, role, members
            from (select m.entry as entry, t.id as id, t.name as name, t.space as space, t.created_at as created_at,
                    m.role as role, m.developer as developer,
                    (select count(*) from team_member other where other.team = t.id) as members
                from team_member m join team t on t.id = m.team) as membership""";

    private final Database database;

    public JdbiTeams(Database database) {
        this.database = database;
    }

    @Override
    public void add(Team team) {
        database.write(handle -> bind(handle.createUpdate(INSERT), team).execute());
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return database.read(handle -> handle.createQuery(SELECT + " where id = :id")
                .bind("id", id.value())
                .map(JdbiTeams::team)
                .findOne());
    }

    @Override
    public boolean replace(Team team) {
        return database.write(handle -> bind(handle.createUpdate(UPDATE), team).execute()) == 1;
    }

    @Override
    public boolean remove(TeamId id) {
        return database.write(handle -> handle.createUpdate("delete from team where id = :id")
                        .bind("id", id.value())
                        .execute())
                == 1;
    }

    @Override
    public Found<TeamSummary> search(String text, Seek seek) {
        return database.read(handle -> Pages.read(
                handle,
                SUMMARIES,
                "search_text like :text escape '\\'",
                Map.of("text", Pages.containing(text)),
                seek,
                JdbiTeams::summary));
    }

    @Override
    public Found<MyTeam> of(DeveloperId developer, Seek seek) {
        return database.read(handle -> Pages.read(
                handle, MINE, "developer = :developer", Map.of("developer", developer.value()), seek, JdbiTeams::mine));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Team team) {
        return statement
                .bind("id", team.id().value())
                .bind("name", team.name())
                .bind("space", team.space())
                .bind("createdAt", team.createdAt())
                .bind("searchText", SearchText.fold(team.name() + "\n" + team.id()));
    }

    private static Team team(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new Team(
                new TeamId(columns.text("id")),
                columns.text("name"),
                columns.space("space"),
                columns.instant("created_at"));
    }

    private static TeamSummary summary(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new TeamSummary(
                team(rows, context),
                columns.number("members"),
                columns.number("owners"),
                columns.number("applications"));
    }

    private static MyTeam mine(ResultSet rows, StatementContext context) throws SQLException {
        Columns columns = new Columns(rows);
        return new MyTeam(team(rows, context), Role.valueOf(columns.text("role")), columns.number("members"));
    }
}
