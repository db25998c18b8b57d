package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.SqliteFailures.FAILURES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.StoreHealth;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.persistence.sql.Database;
import dev.sandbank.persistence.unit.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A write queue over a database of numbers, with a driver that can be made to fail. */
final class QueueFixture implements AutoCloseable {

    private static final Duration NEVER = Duration.ofDays(1000);

    final Path file;
    final FaultyDriver driver;
    final StoreHealth health;
    final Transactions queue;
    final Database database;
    final Units units;
    private final CountDownLatch gate = new CountDownLatch(1);

    QueueFixture(Path directory) {
        this(directory, NEVER, () -> {});
    }

    QueueFixture(Path directory, Duration look, Runnable othersWrote) {
        try {
            file = Files.createFile(directory.resolve("numbers.db"));
            Connections connections = new Connections(file);
            driver = new FaultyDriver(connections::writer);
            SqliteWriting writing = new SqliteWriting(driver, new FileWatch(file), () -> {}, () -> {});
            driver.execute("create table number (n integer primary key)");
            driver.execute("create table late (n integer references number (n) deferrable initially deferred)");
            units = new Units(
                    writing,
                    Readers.pooled(connections),
                    new OtherProcesses(look, othersWrote),
                    FAILURES,
                    new SqliteDialect());
            health = units.health();
            queue = units.transactions();
            database = units.database();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Submits a unit that keeps the writer busy until the gate opens, so that units submitted meanwhile share one
     * commit.
     */
    CompletionStage<Boolean> holdTheWriter() {
        CountDownLatch started = new CountDownLatch(1);
        CompletionStage<Boolean> held = queue.submit(() -> {
            started.countDown();
            await(gate);
            return true;
        });
        await(started);
        return held;
    }

    void openTheGate() {
        gate.countDown();
    }

    CompletionStage<Integer> insert(int n) {
        return queue.submit(() -> {
            sql("insert into number values (" + n + ")");
            return n;
        });
    }

    /** A unit that throws after it has written. */
    CompletionStage<Integer> insertAndThrow(int n) {
        return queue.submit(() -> {
            sql("insert into number values (" + n + ")");
            throw new IllegalArgumentException("on purpose");
        });
    }

    int sql(String sql) {
        return database.write(handle -> handle.execute(sql));
    }

    /** The durable numbers, read by another connection. */
    Set<Integer> stored() {
        Set<Integer> numbers = new TreeSet<>();
        try (Connection other = new Connections(file).writer();
                Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("select n from number")) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return numbers;
    }

    /** Waits until the store reports that it accepts changes, or that it does not. */
    void awaitHealth(boolean inTrouble) {
        while (health.trouble().isPresent() != inTrouble) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        openTheGate();
        units.close();
    }

    static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
