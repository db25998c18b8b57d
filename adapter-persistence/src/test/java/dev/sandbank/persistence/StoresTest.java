package dev.sandbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.Race;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.code.CodeFixture;
import dev.sandbank.domain.oauth.consent.Grant;
import dev.sandbank.domain.oauth.consent.GrantFixture;
import dev.sandbank.domain.oauth.token.TokenFixture;
import dev.sandbank.domain.oauth.token.TokenKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoresTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final Client CLIENT = ClientFixture.client("client-1");
    private static final Grant GRANT = GrantFixture.grant(CLIENT, "grant-1", NOON);

    private final Path temp;

    StoresTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void whatWasStoredIsThereAfterOpeningAgain() {
        try (SqliteStores stores = SqliteStores.open(data())) {
            fill(stores);
        }
        try (SqliteStores stores = SqliteStores.open(data())) {
            assertThat(stores.clients().list()).containsExactly(CLIENT);
            assertThat(stores.codes().find(CodeFixture.code(GRANT, "code").id()))
                    .isPresent();
            assertThat(stores.refreshTokens()
                            .find(TokenFixture.refresh(GRANT, "refresh", NOON).id()))
                    .isPresent();
        }
    }

    @Test
    void commandSeesAndChangesTheDataOfAServer() {
        try (SqliteStores server = SqliteStores.open(data())) {
            fill(server);
            try (SqliteStores command = SqliteStores.openForCommand(data())) {
                assertThat(command.clients().remove(CLIENT.id())).isTrue();
                assertThat(command.clients().list()).isEmpty();
            }
            assertThat(server.clients().list()).isEmpty();
        }
    }

    @Test
    void commandStartsNoThreadForReading() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (SqliteStores command = SqliteStores.openForCommand(data())) {
            fill(command);
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> !before.contains(thread))
                    .extracting(Thread::getName)
                    .containsOnly("sandbank-writer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "caf\u00e9 \u5546", "what? and", "?mode=memory", "#1", "100%41", "file:x"})
    void folderMayHaveAnyName(String name) {
        Path data = temp.resolve(name).resolve("data");
        try (SqliteStores stores = SqliteStores.open(data)) {
            fill(stores);
        }
        assertThat(data.resolve("sandbank.db")).isNotEmptyFile();
        assertThat(clientIdsIn(data)).containsExactly("client-1");
    }

    @Test
    void directoryAndFilesAreForTheirOwnerAlone() throws IOException {
        try (SqliteStores stores = SqliteStores.open(data())) {
            fill(stores);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data())))
                    .isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(data())) {
                assertThat(files.toList())
                        .extracting(file -> file.getFileName() + " "
                                + PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .containsExactlyInAnyOrder(
                                "sandbank.db rw-------", "sandbank.db-wal rw-------", "sandbank.db-shm rw-------");
            }
        }
    }

    @Test
    void noSecretIsInTheFilesOnlyItsHash() throws IOException {
        List<String> secrets = List.of(
                ClientFixture.SECRET,
                TokenFixture.opaque(TokenKind.CODE, "code", NOON).secret(),
                TokenFixture.opaque(TokenKind.ACCESS, "access", NOON).secret(),
                TokenFixture.opaque(TokenKind.REFRESH, "refresh", NOON).secret());
        try (SqliteStores stores = SqliteStores.open(data())) {
            fill(stores);
            String bytes = everyByteOf(data());

            assertThat(bytes).contains(CLIENT.id().value(), "grant-1");
            assertThat(bytes).doesNotContain(secrets);
            for (byte[] hash : hashesIn(stores)) {
                assertThat(bytes).contains(new String(hash, StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(everyByteOf(data())).contains("grant-1").doesNotContain(secrets);
    }

    @Test
    void aUnitThatWasCutOffByACrashLeftNothingAndADurableOneEverything() throws InterruptedException, IOException {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch copied = new CountDownLatch(1);
        try (SqliteStores stores = SqliteStores.open(data())) {
            stores.clients().add(ClientFixture.client("durable"));
            var unit = stores.transactions().submit(() -> {
                stores.clients().add(CLIENT);
                stores.grants().add(GRANT);
                written.countDown();
                await(copied);
                return true;
            });
            written.await();
            copyAll(data(), temp.resolve("before"));
            copied.countDown();
            unit.toCompletableFuture().join();
            copyAll(data(), temp.resolve("after"));
        }

        assertThat(clientIdsIn(temp.resolve("before"))).containsExactly("durable");
        assertThat(clientIdsIn(temp.resolve("after"))).containsExactly("durable", "client-1");
    }

    @Test
    void aBackupTakenWhileServingIsAWholeDatabase() throws IOException {
        Path backup = temp.resolve("monday.db");
        try (SqliteStores stores = SqliteStores.open(data())) {
            fill(stores);
            stores.backUp(backup, Set.of());
            stores.clients().add(ClientFixture.client("later"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        Files.createDirectories(temp.resolve("restored"));
        Files.copy(backup, temp.resolve("restored/sandbank.db"));

        try (SqliteStores restored = SqliteStores.open(temp.resolve("restored"))) {
            assertThat(restored.check()).isEmpty();
            assertThat(restored.clients().list()).containsExactly(CLIENT);
            assertThat(restored.grants().find(GRANT.id())).contains(GRANT);
        }
    }

    @Test
    void aBackupNeverOverwrites() throws IOException {
        Path taken = Files.writeString(temp.resolve("taken.db"), "precious");
        try (SqliteStores stores = SqliteStores.open(data())) {
            assertThatThrownBy(() -> stores.backUp(taken, Set.of()))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("the backup " + taken + " cannot be created: a file is in its place");
            assertThatThrownBy(() -> stores.backUp(temp.resolve("no/such/folder.db"), Set.of()))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageEndingWith("a folder above it is missing");
        }
        assertThat(taken).hasContent("precious");
    }

    @Test
    void aSoundDatabaseHasNoProblems() {
        try (SqliteStores stores = SqliteStores.open(data())) {
            fill(stores);
            assertThat(stores.check()).isEmpty();
        }
    }

    @Test
    void aRowThatRefersToAMissingRowIsAProblem() throws SQLException {
        try (SqliteStores stores = SqliteStores.open(data())) {
            fill(stores);
            raw("pragma foreign_keys = off", "delete from customer_grant");

            assertThat(stores.check())
                    .hasSize(3)
                    .allSatisfy(problem -> assertThat(problem).endsWith("refers to a missing row of customer_grant"));
        }
    }

    @Test
    void closedStoresRefuseAndCloseTwiceWithoutHarm() {
        SqliteStores stores = SqliteStores.open(data());
        stores.close();
        stores.close();

        assertThatThrownBy(() -> stores.clients().add(CLIENT)).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> stores.grants().find(GRANT.id())).isInstanceOf(StoreUnavailable.class);
    }

    @RepeatedTest(20)
    void twoProcessesMayOpenANewDirectoryAtOnce() {
        List<Boolean> opened = Race.of(4, () -> {
            try (SqliteStores stores = SqliteStores.open(data())) {
                return stores.check().isEmpty();
            }
        });

        assertThat(opened).containsOnly(true);
    }

    private Path data() {
        return temp.resolve("data");
    }

    private static void fill(SqliteStores stores) {
        stores.transactions().run(() -> {
            stores.clients().add(CLIENT);
            stores.grants().add(GRANT);
            stores.codes().add(CodeFixture.code(GRANT, "code"));
            stores.accessTokens().add(TokenFixture.threeLegged(GRANT, "access", NOON));
            stores.refreshTokens().add(TokenFixture.refresh(GRANT, "refresh", NOON));
            return true;
        });
    }

    private static List<byte[]> hashesIn(SqliteStores stores) {
        return List.of(
                CLIENT.secrets().newestFirst().get(0).hash().bytes(),
                stores.codes()
                        .find(CodeFixture.code(GRANT, "code").id())
                        .orElseThrow()
                        .hash()
                        .bytes());
    }

    private void raw(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("sandbank.db"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> clientIdsIn(Path data) {
        try (SqliteStores stores = SqliteStores.open(data)) {
            return stores.clients().list().stream()
                    .map(client -> client.id().value())
                    .toList();
        }
    }

    private static String everyByteOf(Path data) throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }

    /** Copies the files as they are on the disk, as after a loss of power at this moment. */
    private static void copyAll(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of("sandbank.db", "sandbank.db-wal")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
