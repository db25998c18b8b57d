package dev.sandbank.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sandbank.persistence.unit.KeptStatements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that read keep their statements, and nothing else. */
class ReadersTest {

    private static final String NUMBERS = "select number from numbers order by number";

    private final Connections connections;

    ReadersTest(@TempDir Path folder) throws SQLException, IOException {
        connections = new Connections(Files.createFile(folder.resolve("numbers.db")));
        write("create table numbers (number integer)");
        write("insert into numbers values (1), (2), (3)");
    }

    /** A statement whose rows were not all read must not hold the state of the database that it saw. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readingSeesWhatWasWrittenAfterTheOneBefore(boolean pooled) throws SQLException {
        try (Readers readers = pooled ? Readers.pooled(connections) : Readers.single(connections)) {
            assertThat(first(readers)).isEqualTo(1);
            write("delete from numbers where number = 1");
            assertThat(first(readers)).isEqualTo(2);
            assertThat(journalIsFree()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void statementStaysPrepared(boolean pooled) throws SQLException {
        try (Readers readers = pooled ? Readers.pooled(connections) : Readers.single(connections)) {
            PreparedStatement one = readers.read(handle -> readers.prepare(handle, NUMBERS));
            assertThat(readers.<PreparedStatement>read(handle -> readers.prepare(handle, NUMBERS)))
                    .isSameAs(one);
            assertThat(one.isClosed()).isFalse();
        }
    }

    /** Lists of every length make texts without end. */
    @Test
    void onlyTheLastStatementsStayPrepared() throws SQLException {
        try (Readers readers = Readers.single(connections)) {
            PreparedStatement first = readers.read(handle -> readers.prepare(handle, NUMBERS));
            for (int i = 0; i < KeptStatements.MOST; i++) {
                String sql = "select " + i;
                readers.read(handle -> readers.prepare(handle, sql));
            }
            assertThat(first.isClosed()).isTrue();
            assertThat(first(readers)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readingWorksAgainAfterAFailure(boolean pooled) throws SQLException {
        try (Readers readers = pooled ? Readers.pooled(connections) : Readers.single(connections)) {
            assertThat(first(readers)).isEqualTo(1);
            assertThatExceptionOfType(UnableToCreateStatementException.class)
                    .isThrownBy(() -> readers.read(handle -> handle.createQuery("select 1 from nothing")
                            .mapTo(Integer.class)
                            .one()));
            assertThat(first(readers)).isEqualTo(1);
        }
    }

    @Test
    void tableThatChangedIsReadAsItIs() throws SQLException {
        try (Readers readers = Readers.single(connections)) {
            assertThat(first(readers)).isEqualTo(1);
            write("alter table numbers add column note text");
            write("update numbers set number = number + 10");
            assertThat(first(readers)).isEqualTo(11);
        }
    }

    private static int first(Readers readers) throws SQLException {
        return readers.read(handle ->
                handle.createQuery(NUMBERS).mapTo(Integer.class).findFirst().orElseThrow());
    }

    private void write(String sql) throws SQLException {
        try (Connection writer = connections.writer();
                Statement statement = writer.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether no reading holds an earlier state. */
    private boolean journalIsFree() throws SQLException {
        try (Connection writer = connections.writer();
                Statement statement = writer.createStatement();
                ResultSet rows = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
            rows.next();
            return !rows.getBoolean("busy");
        }
    }
}
