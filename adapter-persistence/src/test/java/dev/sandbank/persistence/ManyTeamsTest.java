package dev.sandbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.hub.team.TeamSummary;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of teams go by an index, so that their pages stay fast with two thousand teams. */
class ManyTeamsTest {

    private static final int TEAMS = 2_000;

    @TempDir
    private Path directory = Path.of("");

    /** H74. */
    @Test
    void allPagesOfTwoThousandTeamsMeetEachOnce() throws SQLException {
        SqliteStores.open(directory).close();
        fill();
        try (SqliteStores stores = SqliteStores.open(directory)) {
            List<String> names = new ArrayList<>();
            Found<TeamSummary> page = stores.teams().search("team", Seek.first(100));
            page.rows().forEach(row -> names.add(row.team().name()));
            while (page.next() != null) {
                page = stores.teams().search("team", Seek.after(page.next(), 100));
                page.rows().forEach(row -> names.add(row.team().name()));
            }
            assertThat(names).hasSize(TEAMS).doesNotHaveDuplicates();
        }
    }

    @Test
    void listsOfOneDeveloperAndOneTeamAreReadByIndex() throws SQLException {
        SqliteStores.open(directory).close();
        assertThat(plan("select entry from team_member where developer = 'd' and entry > 5 order by entry"))
                .contains("team_member_by_developer")
                .doesNotContain("TEMP B-TREE");
        assertThat(plan("select count(*) from team_member where team = 't'")).contains("team_member_once");
        assertThat(plan("select count(*) from application_share where team = 't'"))
                .contains("application_share_by_team");
        assertThat(plan("select id from team_invitation where state = 'PENDING' and email_key = 'a' order by entry"))
                .contains("team_invitation_by_email");
        assertThat(plan("select entry from application_owner where developer = 'd' and entry > 5 order by entry"))
                .contains("application_owner_by_developer")
                .doesNotContain("TEMP B-TREE");
    }

    private String plan(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain query plan " + sql)) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString("detail")).append('\n');
            }
            return plan.toString();
        }
    }

    private void fill() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    with recursive n(i) as (select 1 union all select i + 1 from n where i < %d)
                    insert into team (entry, id, name, space, created_at, search_text)
                    select i, printf('%%016d', i), 'Team ' || i, 'team-' || i, i, 'team ' || i from n
                    """.formatted(TEAMS));
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("sandbank.db"));
    }
}
