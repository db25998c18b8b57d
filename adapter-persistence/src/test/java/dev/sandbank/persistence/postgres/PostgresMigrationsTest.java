package dev.sandbank.persistence.postgres;

import static dev.sandbank.persistence.postgres.PostgresMigrations.MIGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.Race;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.PostgresStores;
import dev.sandbank.persistence.SqliteStores;
import dev.sandbank.persistence.schema.Migrations;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresMigrationsTest {

    private static final String BOOKKEEPING = "bookkeeping.sql";

    private final PostgresServer server = PostgresServer.shared();

    @Test
    void whatIsWrittenForThisEngineReplacesAFileOfTheSameName() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(Migrations.class.getResource("/db/migration/postgres"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(BOOKKEEPING)))
                    .isNotEmpty()
                    .isSubsetOf(Migrations.FILES);
        }
    }

    @Test
    void bothEnginesHaveTheSameTablesAndColumns(@TempDir Path directory) throws SQLException {
        SqliteStores.open(directory).close();
        Set<String> ofSqlite;
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("sandbank.db"))) {
            ofSqlite = texts(file, """
                    select m.name || '.' || c.name from sqlite_master m join pragma_table_xinfo(m.name) c
                    where m.type = 'table' and m.name not like 'sqlite_%'
                    """);
        }
        try (LentDatabase database = server.lend()) {
            assertThat(database.texts("""
                            select table_name || '.' || column_name from information_schema.columns
                            where table_schema = 'public' and table_name not in ('commit_mark', 'call_number')
                            """)).isEqualTo(ofSqlite);
        }
    }

    /** Otherwise rows would come in another order than the keys of pages say. */
    @Test
    void noTextIsComparedByTheRulesOfALanguage() {
        try (LentDatabase database = server.lend()) {
            assertThat(database.texts("""
                            select table_name || '.' || column_name from information_schema.columns
                            where table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'
                            """)).isEmpty();
        }
    }

    @Test
    void severalNodesMayStartTogetherOnANewDatabase() throws SQLException {
        String url = server.create().toString();

        Race.of(4, () -> {
            PostgresStores.openForCommand(url, server.password()).close();
            return true;
        });

        try (Connection connection = connect(url)) {
            assertThat(MIGRATIONS.versionOf(connection)).isEqualTo(Migrations.FILES.size());
            assertThat(texts(connection, "select count(*)::text from schema_version"))
                    .containsExactly(String.valueOf(Migrations.FILES.size()));
        }
    }

    @Test
    void dataOfAnOlderVersionIsBroughtUpToDate() throws SQLException {
        try (Connection connection = connect(server.create().toString());
                Statement statement = connection.createStatement()) {
            MIGRATIONS.applyUpTo(16, connection);
            statement.execute("""
                    insert into client (id, registration, space, name, description, redirect_uris, grant_kinds, scopes,
                        profile, rate_per_minute, suspended, created_at)
                    values ('Shop-1', 1, 'default', 'My Shop', '', '', '', '', 'STRICT', 60, false, 0)
                    """);

            MIGRATIONS.apply(connection);

            assertThat(texts(connection, "select search_text from client")).containsExactly("my shop\nshop-1");
            assertThat(MIGRATIONS.versionOf(connection)).isEqualTo(Migrations.FILES.size());
        }
    }

    @Test
    void databaseOfANewerVersionIsRefusedAndStaysAsItIs() throws SQLException {
        String url = server.create().toString();
        PostgresStores.openForCommand(url, server.password()).close();
        int newer = Migrations.FILES.size() + 1;
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into schema_version (version) values (" + newer + ")");

            assertThatThrownBy(() -> PostgresStores.openForCommand(url, server.password()))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("the database was written by a newer Sandbank (schema " + newer + ", this one knows "
                            + (newer - 1) + ")");

            assertThat(MIGRATIONS.versionOf(connection)).isEqualTo(newer);
        }
    }

    private Connection connect(String url) throws SQLException {
        return new Connections(ServerAddress.parse(url), server.password()).writer();
    }

    private static Set<String> texts(Connection connection, String sql) throws SQLException {
        Set<String> texts = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
