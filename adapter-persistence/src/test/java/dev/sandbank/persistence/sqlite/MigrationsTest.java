package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.SqliteMigrations.MIGRATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.oauth.client.GrantKind;
import dev.sandbank.persistence.schema.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private final Path directory;

    MigrationsTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void filesAreNumberedInTheirOrder() {
        for (int i = 0; i < Migrations.FILES.size(); i++) {
            assertThat(Migrations.FILES.get(i)).matches("V%03d__[a-z_]+\\.sql".formatted(i + 1));
        }
    }

    @Test
    void anEmptyDatabaseIsBroughtUpToDateAndThenLeftAlone() throws SQLException, IOException {
        try (Connection connection = open("new.db")) {
            assertThat(MIGRATIONS.versionOf(connection)).isZero();

            MIGRATIONS.apply(connection);
            MIGRATIONS.apply(connection);

            assertThat(MIGRATIONS.versionOf(connection)).isEqualTo(Migrations.FILES.size());
            assertThat(Inspection.of(connection, directory)).isEmpty();
        }
    }

    @Test
    void aDatabaseOfTheThirdVersionKeepsWhatItHoldsAndAllowsWhatIsNew() throws SQLException, IOException {
        try (Connection connection = open("old.db");
                Statement statement = connection.createStatement()) {
            MIGRATIONS.applyUpTo(3, connection);
            addClient(statement, "both", "CLIENT_CREDENTIALS\nAUTHORIZATION_CODE");
            addClient(statement, "oneKind", "CLIENT_CREDENTIALS");
            statement.execute("insert into customer_grant values"
                    + " ('g', 'default', 'both', 'SG', 'sandboxuser1', 'GCB', 'cards', 'a1', 1, 2, null)");
            statement.execute("insert into reward_link values"
                    + " ('default', 'l', 'SG', 'both', 'sandboxuser1', 'c', 'r', true, 1)");

            MIGRATIONS.apply(connection);

            assertThat(MIGRATIONS.versionOf(connection)).isEqualTo(Migrations.FILES.size());
            assertThat(text(statement, "select grant_kinds from client where id = 'both'"))
                    .hasLineCount(GrantKind.values().length)
                    .contains("PASSWORD", "CARD_AUTHORIZATION", "ISSUED_DEVICE");
            assertThat(text(statement, "select grant_kinds from client where id = 'oneKind'"))
                    .isEqualTo("CLIENT_CREDENTIALS");
            assertThat(text(statement, "select kind from customer_grant")).isEqualTo("AUTHORIZATION_CODE");
            assertThat(text(statement, "select code from reward_link where ended_at is null"))
                    .isEqualTo("l");
            assertThat(Inspection.of(connection, directory)).isEmpty();
        }
    }

    @Test
    void pointsRedeemedBeforeThereWasAJournalAreInIt() throws SQLException, IOException {
        try (Connection connection = open("old.db");
                Statement statement = connection.createStatement()) {
            MIGRATIONS.applyUpTo(6, connection);
            statement.execute("insert into reward_link values"
                    + " ('default', 'l', 'sg', 'shop', 'sandboxuser1', 'c', 'r', true, 1, null)");
            for (int order = 1; order <= 3; order++) {
                statement.execute("insert into redemption values ('default', '1000000" + order
                        + "', 'l', 'sg', 'sandboxuser1', 'T" + order + "', 100, 'SGD', 500, 'Shoes', 1000, "
                        + (1_700_000_000_000L - order) + ")");
            }

            MIGRATIONS.apply(connection);

            assertThat(text(statement, "select group_concat(reference, ', ') from ledger_entry order by sequence"))
                    .isEqualTo("redemption 10000003, redemption 10000002, redemption 10000001");
            assertThat(text(statement, "select amount from ledger_balance where account = 'points:sg/sandboxuser1'"))
                    .isEqualTo("-1500");
            assertThat(text(statement, "select sum(amount) from ledger_posting"))
                    .isEqualTo("0");
            assertThat(text(statement, "select last_sequence from ledger_journal"))
                    .isEqualTo("3");
            assertThat(Inspection.of(connection, directory)).isEmpty();
        }
    }

    private Connection open(String name) throws SQLException, IOException {
        return new Connections(Files.createFile(directory.resolve(name))).writer();
    }

    @Test
    void spacesOfExistingApplicationsKeepTheDefaultData() throws SQLException, IOException {
        try (Connection connection = open("spaces.db");
                Statement statement = connection.createStatement()) {
            MIGRATIONS.applyUpTo(7, connection);
            addClient(statement, "one", "default", "CLIENT_CREDENTIALS");
            addClient(statement, "other", "mine", "CLIENT_CREDENTIALS");
            addClient(statement, "third app", "mine", "CLIENT_CREDENTIALS");

            MIGRATIONS.apply(connection);

            assertThat(text(statement, "select count(*) from space")).isEqualTo("2");
            assertThat(text(statement, "select seed || clock_offset from space where id = 'mine'"))
                    .isEqualTo("default0");
        }
    }

    /** Version 26 makes the table of usage anew, and version 28 counts it by halves of hours. */
    @Test
    void callsAndUsageOfTheTimeBeforeTriedCallsAreThoseOfPrograms() throws SQLException, IOException {
        try (Connection connection = open("calls.db");
                Statement statement = connection.createStatement()) {
            MIGRATIONS.applyUpTo(25, connection);
            addCallsAndUsage(statement);

            MIGRATIONS.apply(connection);

            assertThat(text(statement, "select count(*) from call_entry where not tried"))
                    .isEqualTo("2");
            assertThat(text(statement, "select entries from call_count where client_id = 'shop'"))
                    .isEqualTo("2");
            assertThat(
                            text(
                                    statement,
                                    "select client_id || ' ' || half || ' ' || operation || ' ' || proved || ' ' || tried"
                                            + " || ' ' || calls || unauthenticated || forbidden || limited || other_errors || ' '"
                                            + " || max_micros || ' ' || latencies || ' ' || causes from usage_half where proved"))
                    .isEqualTo("shop 940000 accounts 1 0 91234 77 9 0 RATE_EXCEEDED 3");
            assertThat(text(statement, "select calls || ' ' || tried from usage_half where not proved"))
                    .isEqualTo("5 0");
            statement.execute(
                    "insert into usage_half select client_id, half, operation, proved, true, 1, 0, 0, 0, 0, 0, '',"
                            + " '' from usage_half where proved");
            assertThat(text(statement, "select count(*) from usage_half")).isEqualTo("3");
            assertThat(Inspection.of(connection, directory)).isEmpty();

            statement.execute("delete from client");
            assertThat(text(statement, "select count(*) from usage_half")).isEqualTo("0");
        }
    }

    /** As version 25 had them. */
    private static void addCallsAndUsage(Statement statement) throws SQLException {
        addNamedClient(statement, "shop", 1, "default");
        for (int call = 1; call <= 2; call++) {
            statement.execute("insert into call_entry (id, at_time, client_id, proved, request_id, operation, method,"
                    + " route, status, micros, path) values ('call" + call
                    + "', 1, 'shop', true, 'r', 'accounts', 'GET', '/v1/accounts', 200, 5, '')");
        }
        statement.execute("insert into usage_hour values"
                + " ('shop', 470000, 'accounts', true, 9, 1, 2, 3, 4, 77, '9 0', 'RATE_EXCEEDED 3')");
        statement.execute(
                "insert into usage_hour values" + " ('shop', 470000, 'accounts', false, 5, 5, 0, 0, 0, 0, '', '')");
    }

    /** Version 30 keeps with an application of production what it was approved for; version 29 kept where it came from. */
    @Test
    void applicationsOfProductionKeepWhatWasApproved() throws SQLException, IOException {
        try (Connection connection = open("production.db");
                Statement statement = connection.createStatement()) {
            MIGRATIONS.applyUpTo(29, connection);
            addNamedClient(statement, "shop", 1, "default");
            addNamedClient(statement, "live", 2, "production");
            statement.execute("insert into production_client values ('shop', 'live')");
            addRequest(statement, 1, "sg\nhk", "APPROVED");
            addRequest(statement, 2, "us", "DECLINED");
            addRequest(statement, 3, "au", "APPROVED");

            MIGRATIONS.apply(connection);

            assertThat(text(statement, "select approved_sandbox from client where id = 'live'"))
                    .isEqualTo("shop");
            assertThat(text(statement, "select approved_markets from client where id = 'live'")
                            .split("\n"))
                    .containsExactlyInAnyOrder("sg", "hk", "au");
            assertThat(text(statement, "select approved_sandbox from client where id = 'shop'"))
                    .isNull();
        }
    }

    private static void addRequest(Statement statement, int entry, String markets, String state) throws SQLException {
        statement.execute("insert into production_request values (" + entry + ", 'r" + entry + "', 'ann', 'shop',"
                + " 'Shop', '" + markets + "', '', '', '', '', '', '', 1, null, '" + state + "', false, 1, 1, '')");
    }

    private static void addNamedClient(Statement statement, String id, int registration, String space)
            throws SQLException {
        statement.execute("insert into client (id, registration, space, name, description, redirect_uris, grant_kinds,"
                + " scopes, profile, rate_per_minute, suspended, created_at) values ('" + id + "', " + registration
                + ", '" + space + "', 'Shop', '', '', '', '', 'COMPATIBLE', 60, false, 1)");
    }

    private static void addClient(Statement statement, String id, String grantKinds) throws SQLException {
        addClient(statement, id, "default", grantKinds);
    }

    private static void addClient(Statement statement, String id, String space, String grantKinds) throws SQLException {
        statement.execute("insert into client values ('" + id + "', " + id.length() + ", '" + space
                + "', 'Shop', '', null, '', '" + grantKinds + "', '', 'COMPATIBLE', 60, false, 1)");
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
