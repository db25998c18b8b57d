package dev.sandbank.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.store.CopyProgress;
import dev.sandbank.application.store.StoreComparison;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.persistence.PostgresStores;
import dev.sandbank.persistence.SqliteStores;
import dev.sandbank.persistence.postgres.LentDatabase;
import dev.sandbank.persistence.postgres.PostgresServer;
import dev.sandbank.persistence.postgres.PostgresSide;
import dev.sandbank.persistence.sqlite.SqliteSide;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole stores are moved from engine to engine. */
class StoreCopyTest {

    private static final int ROWS = 50;
    private static final CopyProgress UNTOLD = (table, done, all) -> {};

    private final LentDatabase database = PostgresServer.shared().lend();
    private final StoreSide server = new PostgresSide(database.url(), database.password());
    private final Path folder;
    private final StoreSide file;

    StoreCopyTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = new SqliteSide(folder.resolve("first"));
    }

    @AfterEach
    void giveBack() {
        database.close();
    }

    @Test
    void everyTableComesBackAsItWas() throws SQLException {
        FilledStore.fill(file, ROWS);
        StoreSide back = new SqliteSide(folder.resolve("second"));

        copy(file, server);
        copy(server, back);

        StoreComparison there = new CompareStores(file, server).compare();
        assertThat(there.firstDifference()).isEmpty();
        assertThat(there.tables())
                .hasSizeGreaterThan(40)
                .allSatisfy(table -> assertThat(table.one())
                        .as(table.name())
                        .isEqualTo(table.other())
                        .extracting(sum -> sum.rows())
                        .isEqualTo(rowsOf(table.name())));
        assertThat(new CompareStores(file, back).compare().firstDifference()).isEmpty();
        try (Connection connection = back.connect()) {
            assertThat(back.lastCallNumber(connection)).isEqualTo(ROWS + 17);
        }
    }

    @Test
    void cutCopyServesNobodyAndGoesOnWhereItWas() throws SQLException {
        FilledStore.fill(file, ROWS);
        for (StoreSide target : List.of(server, new SqliteSide(folder.resolve("second")))) {
            Set<String> before = new HashSet<>();
            assertThatThrownBy(() -> new StoreCopy(file, target, cutAfter(FilledStore.LARGE, 1_000, before)).run(false))
                    .isInstanceOf(IllegalStateException.class);
            assertRefused(target);

            List<Long> done = new ArrayList<>();
            new StoreCopy(file, target, (table, rows, all) -> {
                        assertThat(before).doesNotContain(table);
                        if (table.equals(FilledStore.LARGE)) {
                            done.add(rows);
                        }
                    })
                    .run(false);
            assertThat(done).containsExactly(2_000L, 2_500L);
            assertThat(new CompareStores(file, target).compare().firstDifference())
                    .isEmpty();
            assertRefused(target);
            new StoreCopy(file, target, UNTOLD).finish();
            openAndClose(target);
        }
    }

    @Test
    void copyThatBeginsAnewLosesWhatWasThere() throws SQLException {
        FilledStore.fill(file, 10);
        new StoreCopy(file, server, UNTOLD).run(false);
        change(file, "delete from mail", "update team set name = 'other'");

        new StoreCopy(file, server, UNTOLD).run(false);
        assertThat(new CompareStores(file, server).compare().isEqual()).isFalse();
        new StoreCopy(file, server, UNTOLD).run(true);

        assertThat(new CompareStores(file, server).compare().firstDifference()).isEmpty();
    }

    @Test
    void targetWithDataOrAnotherCopyIsRefused() throws SQLException {
        FilledStore.fill(file, 3);
        StoreSide other = new SqliteSide(folder.resolve("other"));
        FilledStore.fill(other, 1);

        assertCopyRefused(other, file, "holds data already (in the table");
        new StoreCopy(file, server, UNTOLD).run(false);
        assertCopyRefused(other, server, "holds an unfinished copy of " + file + ", not of " + other);
        assertCopyRefused(server, new SqliteSide(folder.resolve("new")), "unfinished copy of " + file);
    }

    @Test
    void otherSchemasAreRefusedWithWhatToRun() throws SQLException {
        assertCopyRefused(file, server, "there is no store in " + file);
        FilledStore.fill(file, 1);
        change(file, "delete from schema_version where version = (select max(version) from schema_version)");
        assertCopyRefused(file, server, "`sandbank db check` brings it up to date");
        change(file, "insert into schema_version (version) values (9999)");
        assertCopyRefused(file, server, "was written by a newer Sandbank");
    }

    @Test
    void databaseThatAServerUsesIsRefused() throws SQLException {
        FilledStore.fill(file, 1);
        try (PostgresStores open = PostgresStores.open(database.url(), database.password())) {
            assertThat(open.health().trouble()).isEmpty();
            assertCopyRefused(file, server, "is in use by a Sandbank on");
        }
        copy(file, server);
    }

    @Test
    void nulIsRefusedWithItsPlace() throws SQLException {
        FilledStore.fill(file, 2);
        change(file, "update mail set subject = 'a' || char(0) || 'b' where entry = -1");

        assertCopyRefused(file, server, "subject of the row with entry -1; change it and go on");
        change(file, "update mail set subject = 'ab' where entry = -1");
        copy(file, server);
        assertThat(new CompareStores(file, server).compare().isEqual()).isTrue();
    }

    @Test
    void firstDifferenceIsNamed() throws SQLException {
        FilledStore.fill(file, 4);
        copy(file, server);
        assertDifference(
                "update team set name = 'x' where entry = 3", "the table team: name differs in the row with entry 3");
        assertDifference(
                "delete from guess_lock where entry = -1", "the table guess_lock: only the first has the row with");
        assertDifference(
                "insert into mail select 99, 'x', recipient, recipient_key, subject, body, made_at, state,"
                        + " tries, doubts, at_time, reason, space from mail where entry = 3",
                "the table mail: only the second has the row with entry 99");
        assertDifference(
                "insert into invitation_mail (email_key, at_time) values ('z', 1)",
                "the table invitation_mail: only the second");
    }

    private void assertDifference(String sql, String told) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
        List<String> differences = new CompareStores(file, server)
                .compare().tables().stream()
                        .filter(table -> !table.difference().isEmpty())
                        .map(table -> "the table " + table.name() + ": " + table.difference())
                        .toList();
        assertThat(differences).anySatisfy(difference -> assertThat(difference).startsWith(told));
    }

    private static void copy(StoreSide from, StoreSide to) {
        StoreCopy copy = new StoreCopy(from, to, UNTOLD);
        copy.run(false);
        copy.finish();
    }

    private static CopyProgress cutAfter(String name, long rows, Set<String> before) {
        return (table, done, all) -> {
            if (table.equals(name) && done >= rows) {
                throw new IllegalStateException("cut");
            }
            before.add(table);
        };
    }

    private static long rowsOf(String table) {
        return table.equals(FilledStore.LARGE) ? ROWS * FilledStore.TIMES : table.equals("space") ? ROWS + 1 : ROWS;
    }

    private static void change(StoreSide side, String... statements) throws SQLException {
        try (Connection connection = side.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertCopyRefused(StoreSide from, StoreSide to, String told) {
        assertThatThrownBy(() -> new StoreCopy(from, to, UNTOLD).run(false))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(told);
    }

    private void assertRefused(StoreSide side) {
        assertThatThrownBy(() -> openAndClose(side))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("an unfinished copy of " + file);
    }

    private void openAndClose(StoreSide side) {
        if (side == server) {
            PostgresStores.openForCommand(database.url(), database.password()).close();
        } else {
            SqliteStores.openForCommand(Path.of(side.toString())).close();
        }
    }
}
