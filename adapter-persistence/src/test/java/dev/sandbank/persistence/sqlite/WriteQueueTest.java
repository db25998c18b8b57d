package dev.sandbank.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.StoreUnavailable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

class WriteQueueTest {

    private static final Duration NEVER = Duration.ofDays(1000);

    /** The commit of the unit that holds the writer, which is alone in it. */
    private static final int OF_THE_HOLDER = 1;

    private final Path directory;
    private final AtomicInteger commits = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Connection connection;
    private final Writer writer;
    private final WriteQueue queue;
    private final SqliteDatabase database;

    WriteQueueTest(@TempDir Path directory) throws SQLException {
        this.directory = directory;
        connection = new Connections(directory.resolve("queue.db")).writer();
        execute("create table number (n integer primary key)");
        execute("create table leaning (n integer references number (n) deferrable initially deferred)");
        countCommits();
        writer = new Writer(connection, NEVER, () -> {});
        queue = new WriteQueue(writer);
        database = new SqliteDatabase(queue, writer, new Readers(new Connections(directory.resolve("queue.db"))));
    }

    @AfterEach
    void close() throws SQLException {
        gate.countDown();
        queue.close();
        writer.close();
    }

    @Test
    void unitsThatComeTogetherShareOneCommit() {
        CompletionStage<?> first = holdTheWriter();
        List<CompletionStage<Integer>> units = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            units.add(insert(i));
        }
        gate.countDown();

        join(first);
        units.forEach(WriteQueueTest::join);

        assertThat(commits).hasValue(OF_THE_HOLDER + 1);
        assertThat(count()).isEqualTo(150);
    }

    @Test
    void noCommitHoldsMoreUnitsThanTheMost() {
        CompletionStage<?> first = holdTheWriter();
        List<CompletionStage<Integer>> units = new ArrayList<>();
        for (int i = 0; i < WriteQueue.MAX_TOGETHER + 1; i++) {
            units.add(insert(i));
        }
        gate.countDown();

        join(first);
        units.forEach(WriteQueueTest::join);

        assertThat(commits).hasValue(OF_THE_HOLDER + 2);
    }

    @Test
    void aFailingUnitLeavesTheCommitToTheOthers() {
        CompletionStage<?> first = holdTheWriter();
        CompletionStage<Integer> good = insert(1);
        CompletionStage<Integer> bad = queue.submit(() -> {
            sql("insert into number values (2)");
            throw new IllegalArgumentException("on purpose");
        });
        CompletionStage<Integer> alsoGood = insert(3);
        gate.countDown();

        join(first);
        assertThat(join(good)).isEqualTo(1);
        assertThatThrownBy(() -> join(bad)).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(join(alsoGood)).isEqualTo(3);
        assertThat(commits).hasValue(OF_THE_HOLDER + 1);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aCommitThatFailsFailsAllItsUnitsAndNoneAfterIt() {
        CompletionStage<?> first = holdTheWriter();
        CompletionStage<Integer> innocent = insert(1);
        CompletionStage<Integer> culprit = queue.submit(() -> sql("insert into leaning values (77)"));
        gate.countDown();

        join(first);
        for (CompletionStage<?> unit : List.of(innocent, culprit)) {
            assertThatThrownBy(() -> join(unit)).hasCauseInstanceOf(StoreUnavailable.class);
        }
        assertThat(count()).isZero();
        assertThat(join(insert(2))).isEqualTo(2);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aFullDiskIsToldAndOvercome() throws SQLException {
        execute("pragma max_page_count = 6");

        assertThatThrownBy(() -> join(queue.submit(() -> sql("create table large as select zeroblob(1000000)"))))
                .hasCauseInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("the disk that holds the database is full");

        execute("pragma max_page_count = 100000");
        assertThat(join(insert(1))).isEqualTo(1);
    }

    @Test
    void aWriterThatWaitsTooLongForAnotherProcessSaysSo() throws SQLException {
        execute("pragma busy_timeout = 1");
        try (Connection other = new Connections(directory.resolve("queue.db")).writer();
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");

            assertThatThrownBy(() -> queue.run(() -> sql("insert into number values (1)")))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("the database is busy");

            statement.execute("rollback");
        }
        assertThat(join(insert(1))).isEqualTo(1);
    }

    @Test
    void aSlowContinuationDelaysNoOtherUnit() {
        CountDownLatch slow = new CountDownLatch(1);
        CompletionStage<Void> continuation = insert(1).thenAccept(n -> await(slow));

        assertThat(queue.run(() -> sql("insert into number values (2)"))).isEqualTo(1);
        assertThat(join(insert(3))).isEqualTo(3);

        slow.countDown();
        continuation.toCompletableFuture().join();
    }

    @Test
    void anOverfullQueueRefusesRatherThanGrows() {
        CompletionStage<?> first = holdTheWriter();
        List<CompletionStage<Integer>> units = new ArrayList<>();
        for (int i = 0; i < WriteQueue.CAPACITY + 1; i++) {
            units.add(queue.submit(() -> 1));
        }

        assertThatThrownBy(() -> join(units.get(WriteQueue.CAPACITY)))
                .hasCauseInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("too many changes wait to be stored");
        gate.countDown();
        join(first);
        assertThat(join(units.get(WriteQueue.CAPACITY - 1))).isEqualTo(1);
    }

    @Test
    void closingStoresWhatWaitsAndRefusesWhatComesLater() {
        CompletionStage<?> first = holdTheWriter();
        CompletionStage<Integer> waiting = insert(1);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(queue::close);
        gate.countDown();
        closing.join();

        join(first);
        assertThat(join(waiting)).isEqualTo(1);
        assertThatThrownBy(() -> join(queue.submit(() -> 1)))
                .hasCauseInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("the store is closed");
        assertThatThrownBy(() -> queue.run(() -> 1)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void anActionAfterCommitRunsOnlyForUnitsThatSucceed() {
        List<String> ran = new ArrayList<>();
        CompletionStage<?> first = holdTheWriter();
        CompletionStage<Integer> good = queue.submit(() -> {
            writer.afterCommit(() -> ran.add("good at commit " + commits.get()));
            return sql("insert into number values (1)");
        });
        CompletionStage<Integer> bad = queue.submit(() -> {
            writer.afterCommit(() -> ran.add("bad"));
            throw new IllegalArgumentException("on purpose");
        });
        gate.countDown();
        join(first);
        join(good);

        assertThatThrownBy(() -> join(bad)).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(ran).containsExactly("good at commit 2");
    }

    /** A unit that keeps the writer busy until the gate opens, so that what is submitted meanwhile comes together. */
    private CompletionStage<?> holdTheWriter() {
        CountDownLatch started = new CountDownLatch(1);
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        queue.submit(() -> {
                    started.countDown();
                    await(gate);
                    return true;
                })
                .whenComplete((result, failure) -> complete(held, failure));
        await(started);
        return held;
    }

    private static void complete(CompletableFuture<Boolean> held, @Nullable Throwable failure) {
        if (failure == null) {
            held.complete(true);
        } else {
            held.completeExceptionally(failure);
        }
    }

    private CompletionStage<Integer> insert(int n) {
        return queue.submit(() -> {
            sql("insert into number values (" + n + ")");
            return n;
        });
    }

    private int sql(String sql) {
        return database.write(handle -> handle.execute(sql));
    }

    private int count() {
        return queue.run(() -> writer.handle()
                .createQuery("select count(*) from number")
                .mapTo(Integer.class)
                .one());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void countCommits() {
        ((SQLiteConnection) connection).addCommitListener(new SQLiteCommitListener() {
            @Override
            public void onCommit() {
                commits.incrementAndGet();
            }

            @Override
            public void onRollback() {}
        });
    }

    private static <T> T join(CompletionStage<T> stage) throws CompletionException {
        return stage.toCompletableFuture().join();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
