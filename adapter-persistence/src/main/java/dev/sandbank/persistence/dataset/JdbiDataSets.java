package dev.sandbank.persistence.dataset;

import dev.sandbank.application.dataset.DataSets;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.persistence.sql.Columns;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.sql.Pages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Data sets in SQL. Lists read no contents, which can be long. */
public final class JdbiDataSets implements DataSets {

    private static final String COLUMNS =
            "s.id, s.name, s.markets, s.customers, s.accounts, s.transactions, s.created_at, s.of_operator, s.event";

    private static final String SELECT = "select " + COLUMNS + " from data_set s";

    private static final String ADD = """
            insert into data_set (entry, id, name, markets, customers, accounts, transactions, created_at, of_operator,
                event, content)
            values ((select coalesce(max(entry), 0) + 1 from data_set), :id, :name, :markets, :customers, :accounts,
                :transactions, :createdAt, :ofOperator, :event, :content)
            on conflict (id) do nothing
            """;

    private static final String HOLD = """
            insert into data_set_holder (entry, data_set, developer)
            values ((select coalesce(max(entry), 0) + 1 from data_set_holder), :id, :developer)
            on conflict (data_set, developer) do nothing
            """;

    /** The select has a {@code where}, so that {@code on conflict} is not read as a part of it. */
    private static final String SHARE = """
            insert into data_set_share (entry, holder, team)
            select (select coalesce(max(entry), 0) + 1 from data_set_share), entry, :team from data_set_holder
            where data_set = :id and developer = :developer
            on conflict (holder, team) do nothing
            """;

    private static final String UNSHARE = """
            delete from data_set_share where team = :team
            and holder in (select entry from data_set_holder where data_set = :id and developer = :developer)
            """;

    private static final String SHARED_BY = """
            select s.team from data_set_share s join data_set_holder h on h.entry = s.holder
            where h.data_set = :id and h.developer = :developer order by s.entry
            """;

    /** Who left a team shares nothing with it any more. */
    private static final String SHARED_WITH = SELECT + """
             where exists (select 1 from data_set_share sh join data_set_holder h on h.entry = sh.holder
                join team_member m on m.team = sh.team and m.developer = h.developer
                where sh.team = :team and h.data_set = s.id)
            order by s.entry
            """;

    private static final String REMOVE_UNHELD = """
            delete from data_set where not of_operator and event is null
            and not exists (select 1 from data_set_holder h where h.data_set = data_set.id)
            """;

    private final Database database;

    public JdbiDataSets(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(DataSet set, String content) {
        return database.write(handle -> handle.createUpdate(ADD)
                        .bind("id", set.id().value())
                        .bind("name", set.name())
                        .bind(
                                "markets",
                                Columns.lines(
                                        set.markets().stream().map(Market::code).toList()))
                        .bind("customers", set.customers())
                        .bind("accounts", set.accounts())
                        .bind("transactions", set.transactions())
                        .bind("createdAt", set.createdAt())
                        .bind("ofOperator", set.ofOperator())
                        .bind("event", set.event())
                        .bind("content", content)
                        .execute())
                == 1;
    }

    @Override
    public Optional<DataSet> find(DataSetId id) {
        return database.read(handle -> handle.createQuery(SELECT + " where s.id = :id")
                .bind("id", id.value())
                .map(JdbiDataSets::set)
                .findOne());
    }

    @Override
    public Optional<String> content(DataSetId id) {
        return database.read(handle -> handle.createQuery("select content from data_set where id = :id")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public boolean replace(DataSet set) {
        return database.write(handle -> handle.createUpdate(
                                "update data_set set of_operator = :ofOperator, event = :event where id = :id")
                        .bind("id", set.id().value())
                        .bind("ofOperator", set.ofOperator())
                        .bind("event", set.event())
                        .execute())
                == 1;
    }

    @Override
    public Found<DataSet> all(Seek seek) {
        return database.read(handle -> Pages.read(
                handle, "select s.entry, " + COLUMNS + " from data_set s", "1 = 1", Map.of(), seek, JdbiDataSets::set));
    }

    @Override
    public List<DataSet> events() {
        return database.read(handle -> handle.createQuery(SELECT + " where s.event is not null order by s.entry")
                .map(JdbiDataSets::set)
                .list());
    }

    @Override
    public List<DataSet> heldBy(DeveloperId developer) {
        return database.read(handle -> handle.createQuery(
                        SELECT + " join data_set_holder h on h.data_set = s.id where h.developer = :developer"
                                + " order by h.entry")
                .bind("developer", developer.value())
                .map(JdbiDataSets::set)
                .list());
    }

    @Override
    public boolean hold(DataSetId id, DeveloperId developer) {
        return changes(HOLD, id, developer, Map.of());
    }

    @Override
    public boolean release(DataSetId id, DeveloperId developer) {
        return changes(
                "delete from data_set_holder where data_set = :id and developer = :developer", id, developer, Map.of());
    }

    @Override
    public int holders(DataSetId id) {
        return database.read(handle -> handle.createQuery("select count(*) from data_set_holder where data_set = :id")
                .bind("id", id.value())
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public boolean remove(DataSetId id) {
        return database.write(handle -> handle.createUpdate("delete from data_set where id = :id")
                        .bind("id", id.value())
                        .execute())
                == 1;
    }

    @Override
    public void removeUnheld() {
        database.write(handle -> handle.createUpdate(REMOVE_UNHELD).execute());
    }

    @Override
    public boolean share(DataSetId id, DeveloperId developer, TeamId team) {
        return changes(SHARE, id, developer, Map.of("team", team.value()));
    }

    @Override
    public boolean unshare(DataSetId id, DeveloperId developer, TeamId team) {
        return changes(UNSHARE, id, developer, Map.of("team", team.value()));
    }

    @Override
    public List<TeamId> sharedBy(DataSetId id, DeveloperId developer) {
        return database.read(handle -> handle.createQuery(SHARED_BY)
                .bind("id", id.value())
                .bind("developer", developer.value())
                .map((row, context) -> new TeamId(new Columns(row).text("team")))
                .list());
    }

    @Override
    public List<DataSet> sharedWith(TeamId team) {
        return database.read(handle -> handle.createQuery(SHARED_WITH)
                .bind("team", team.value())
                .map(JdbiDataSets::set)
                .list());
    }

    private boolean changes(String sql, DataSetId id, DeveloperId developer, Map<String, String> more) {
        return database.write(handle -> handle.createUpdate(sql)
                        .bind("id", id.value())
                        .bind("developer", developer.value())
                        .bindMap(more)
                        .execute())
                > 0;
    }

    private static DataSet set(ResultSet row, StatementContext context) throws SQLException {
        Columns columns = new Columns(row);
        return new DataSet(
                new DataSetId(columns.text("id")),
                columns.text("name"),
                columns.lines("markets").stream()
                        .map(code -> Market.byCode(code).orElseThrow())
                        .toList(),
                columns.number("customers"),
                columns.number("accounts"),
                columns.number("transactions"),
                columns.instant("created_at"),
                columns.flag("of_operator"),
                columns.textOrNull("event"));
    }
}
