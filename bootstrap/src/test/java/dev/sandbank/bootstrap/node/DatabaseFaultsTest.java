package dev.sandbank.bootstrap.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import dev.sandbank.persistence.postgres.PostgresProcess;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What two servers do while their database is in trouble, and that they need no help afterwards. Clients call them all the
 * time: they only ever see answers, and 503 with the time to wait.
 */
@SuppressWarnings("NullAway.Init") // by JUnit
@Timeout(120)
class DatabaseFaultsTest {

    private static final int CONNECTIONS = 24;

    @TempDir
    static Path folder;

    private static PostgresProcess database;
    private static Sandbank first;
    private static Sandbank second;
    private static Application shop;
    private Callers callers;

    @BeforeAll
    static void start() throws IOException {
        database = PostgresProcess.start(
                folder.resolve("database"), Map.of("max_connections", Integer.toString(CONNECTIONS)));
        Files.writeString(folder.resolve("database.key"), "5a".repeat(32));
        first = node("first");
        second = node("second");
        shop = first.createApplication("Shop");
    }

    @AfterAll
    static void stop() throws IOException {
        second.close();
        first.close();
        database.close();
    }

    @BeforeEach
    @Timeout(30)
    void call() {
        callers = new Callers(List.of(http(first), http(second)), shop.basic());
        callers.awaitTokens();
    }

    @AfterEach
    void hangUp() {
        callers.close();
    }

    @Test
    void databaseIsKilledAndStartedAgain() throws IOException {
        database.kill();

        assertThat(callers.awaitFailure().body()).contains("error");
        HttpResponse<String> readiness = http(second).getAtRoot("/readyz");
        assertThat(readiness.statusCode()).isEqualTo(503);
        assertThat(readiness.body()).startsWith("not ready: the database server");
        assertThat(http(second).getAtRoot("/livez").statusCode()).isEqualTo(200);

        database.restart();
        assertThatItHeals();
    }

    @Test
    void databaseStandsStillForLongerThanAnybodyWaits() throws IOException {
        database.freeze();
        callers.awaitFailure();
        database.thaw();
        assertThatItHeals();
    }

    @Test
    void databaseHasNoConnectionLeft() throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            while (!http(first).getAtRoot("/readyz").body().contains("no free connection")) {
                while (takeOne(all)) {
                    assertThat(all.size()).isLessThanOrEqualTo(CONNECTIONS);
                }
                cutThoseOfTheServers(all.get(0));
            }
            callers.awaitFailure();
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
        assertThatItHeals();
    }

    @Test
    void databaseHasNoSpace() {
        database.execute("""
                create function full_disk() returns trigger language plpgsql as $$
                begin raise exception 'could not extend file' using errcode = '53100'; end $$;
                create trigger full_disk before insert on access_token execute function full_disk()
                """);
        try {
            assertThat(callers.awaitFailure().statusCode()).isEqualTo(503);
        } finally {
            database.execute("drop function full_disk cascade");
        }
        assertThatItHeals();
    }

    @Test
    void databaseIsSlow() throws SQLException {
        try (Connection slow = database.connect();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("lock table access_token in exclusive mode");
            callers.awaitFailure();
            slow.rollback();
        }
        assertThatItHeals();
    }

    @Test
    void nobodyIsToldOfChangesForAWhile() {
        Application other = first.createApplication("Other");
        String token = other.token(Market.SG);
        assertThat(Callers.read(http(second), token, other.id()).statusCode()).isEqualTo(200);
        for (int cut = 0; cut < 20; cut++) {
            database.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where query like 'listen%' or query like 'select writer, commits from commit_mark%'
                    """);
            Moment.pass();
        }
        first.admin().revokeTokensOfClient().revoke(new ClientId(other.id()));

        long before = System.nanoTime();
        while (Callers.read(http(second), token, other.id()).statusCode() == 200) {
            assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
        }
        assertThatItHeals();
    }

    private void assertThatItHeals() {
        for (Sandbank node : List.of(first, second)) {
            while (http(node).getAtRoot("/readyz").statusCode() != 200) {
                Moment.pass();
            }
        }
        callers.awaitTokens();
        callers.assertNothingIsLost(shop.id());
    }

    private static boolean takeOne(List<Connection> all) {
        try {
            all.add(database.connect());
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Their places can then be taken by the test. */
    private static void cutThoseOfTheServers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sandbank'");
        }
    }

    private static Http http(Sandbank node) {
        return new Http(node.baseUrl());
    }

    private static Sandbank node(String name) {
        Map<String, String> settings = new HashMap<>();
        settings.put("data", folder.resolve(name).toString());
        settings.put("database", database.url());
        settings.put("database-key-file", folder.resolve("database.key").toString());
        return Sandbank.start(settings);
    }
}
