package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.QueueFixture.await;
import static dev.sandbank.persistence.sqlite.QueueFixture.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.persistence.unit.Units;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

class WriteQueueTest {

    /** The commit of the unit that holds the writer; it holds no other unit. */
    private static final int OF_THE_HOLDER = 1;

    private final QueueFixture fixture;
    private final Transactions queue;
    private final AtomicInteger commits = new AtomicInteger();

    WriteQueueTest(@TempDir Path directory) {
        fixture = new QueueFixture(directory);
        queue = fixture.queue;
        countCommits();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void unitsThatComeTogetherShareOneCommit() {
        CompletionStage<?> first = fixture.holdTheWriter();
        List<CompletionStage<Integer>> units = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            units.add(fixture.insert(i));
        }
        fixture.openTheGate();

        join(first);
        units.forEach(QueueFixture::join);

        assertThat(commits).hasValue(OF_THE_HOLDER + 1);
        assertThat(count()).isEqualTo(150);
    }

    /** 1 means that a commit is not synced, 2 that it is, together with all before it. */
    @Test
    void onlyStepsOfALongerWorkAreNotSynced() {
        Supplier<Integer> synchronous = () -> fixture.database.read(handle ->
                handle.createQuery("pragma synchronous").mapTo(Integer.class).one());

        assertThat(queue.run(synchronous)).isEqualTo(2);
        assertThat(queue.runStep(synchronous)).isEqualTo(1);
        assertThat(queue.runStep(synchronous)).isEqualTo(1);
        assertThat(join(queue.submit(synchronous))).isEqualTo(2);
        assertThat(queue.runStep(() -> fixture.sql("insert into number values (7)")))
                .isEqualTo(1);
        assertThat(fixture.stored()).containsExactly(7);
    }

    @Test
    void noCommitHoldsMoreUnitsThanTheMaximum() {
        CompletionStage<?> first = fixture.holdTheWriter();
        List<CompletionStage<Integer>> units = new ArrayList<>();
        for (int i = 0; i < Units.MAX_TOGETHER + 1; i++) {
            units.add(fixture.insert(i));
        }
        fixture.openTheGate();

        join(first);
        units.forEach(QueueFixture::join);

        assertThat(commits).hasValue(OF_THE_HOLDER + 2);
    }

    @Test
    void aFailingUnitLeavesTheCommitToTheOthers() {
        CompletionStage<?> first = fixture.holdTheWriter();
        CompletionStage<Integer> good = fixture.insert(1);
        CompletionStage<Integer> bad = queue.submit(() -> {
            fixture.sql("insert into number values (2)");
            throw new IllegalArgumentException("on purpose");
        });
        CompletionStage<Integer> alsoGood = fixture.insert(3);
        fixture.openTheGate();

        join(first);
        assertThat(join(good)).isEqualTo(1);
        assertThatThrownBy(() -> join(bad)).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(join(alsoGood)).isEqualTo(3);
        assertThat(commits).hasValue(OF_THE_HOLDER + 1);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void aUnitThatFailsAfterItWroteIsUndoneAlone() {
        CompletionStage<?> first = fixture.holdTheWriter();
        CompletionStage<Integer> good = fixture.insert(1);
        CompletionStage<Integer> bad = fixture.insertAndThrow(2);
        CompletionStage<Integer> alsoGood = fixture.insert(3);
        fixture.openTheGate();

        join(first);
        assertThat(join(good)).isEqualTo(1);
        assertThatThrownBy(() -> join(bad)).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(join(alsoGood)).isEqualTo(3);
        assertThat(commits).hasValue(OF_THE_HOLDER + 1);
        assertThat(fixture.stored()).containsExactly(1, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into number values (1)",
                "insert into number values ('no number')",
                "insert into number values (?1)",
                "insert into nothing values (1)",
                "insert into late values (77)"
            })
    void aUnitWhoseSqlIsWrongFailsAlone(String wrong) {
        join(fixture.insert(1));
        CompletionStage<?> first = fixture.holdTheWriter();
        CompletionStage<Integer> innocent = fixture.insert(2);
        CompletionStage<Integer> culprit = queue.submit(() -> fixture.sql(wrong));
        CompletionStage<Integer> alsoInnocent = fixture.insert(3);
        fixture.openTheGate();

        join(first);
        assertThat(join(innocent)).isEqualTo(2);
        assertThatThrownBy(() -> join(culprit)).isInstanceOf(CompletionException.class);
        assertThat(join(alsoInnocent)).isEqualTo(3);
        assertThat(fixture.stored()).containsExactly(1, 2, 3);
        assertThat(join(fixture.insert(4))).isEqualTo(4);
    }

    @Test
    void aUnitThatBreaksARuleOfTheSchemaDoesNotMarkTheStoreAsFailed() {
        for (String wrong : List.of("insert into number values ('no number')", "insert into late values (77)")) {
            assertThatThrownBy(() -> join(queue.submit(() -> fixture.sql(wrong))))
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a rule of the stored data would be broken");
        }
        assertThat(fixture.health.trouble()).isEmpty();
    }

    @Test
    void aFullDiskIsReportedAndWritingWorksAgainAfterIt() throws SQLException {
        fixture.driver.onEachConnection("pragma max_page_count = 6");

        assertThatThrownBy(
                        () -> join(queue.submit(() -> fixture.sql("create table large as select zeroblob(1000000)"))))
                .hasCauseInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("the disk that holds the database is full");

        fixture.driver.onEachConnection("pragma max_page_count = 100000");
        assertThat(join(fixture.insert(1))).isEqualTo(1);
    }

    @Test
    void aWriterThatWaitsTooLongForAnotherProcessSaysSo() throws SQLException {
        fixture.driver.execute("pragma busy_timeout = 1");
        try (Connection other = new Connections(fixture.file).writer();
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");

            assertThatThrownBy(() -> queue.run(() -> fixture.sql("insert into number values (1)")))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("the database is busy");

            statement.execute("rollback");
        }
        assertThat(join(fixture.insert(1))).isEqualTo(1);
    }

    @Test
    void aSlowContinuationDelaysNoOtherUnit() {
        CountDownLatch slow = new CountDownLatch(1);
        CompletionStage<Void> continuation = fixture.insert(1).thenAccept(n -> await(slow));

        assertThat(queue.run(() -> fixture.sql("insert into number values (2)")))
                .isEqualTo(1);
        assertThat(join(fixture.insert(3))).isEqualTo(3);

        slow.countDown();
        continuation.toCompletableFuture().join();
    }

    @Test
    void aFullQueueRefusesMoreUnits() {
        CompletionStage<?> first = fixture.holdTheWriter();
        List<CompletionStage<Integer>> units = new ArrayList<>();
        for (int i = 0; i < Units.CAPACITY + 1; i++) {
            units.add(queue.submit(() -> 1));
        }

        assertThatThrownBy(() -> join(units.get(Units.CAPACITY)))
                .hasCauseInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("too many changes wait to be stored");
        fixture.openTheGate();
        join(first);
        assertThat(join(units.get(Units.CAPACITY - 1))).isEqualTo(1);
    }

    @Test
    void closingStoresWhatWaitsAndRefusesWhatComesLater() {
        CompletionStage<?> first = fixture.holdTheWriter();
        CompletionStage<Integer> waiting = fixture.insert(1);
        CompletableFuture<Void> closing = CompletableFuture.runAsync(fixture.units::close);
        fixture.openTheGate();
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
        CompletionStage<?> first = fixture.holdTheWriter();
        CompletionStage<Integer> good = queue.submit(() -> {
            fixture.database.afterCommit(() -> ran.add("good at commit " + commits.get()));
            return fixture.sql("insert into number values (1)");
        });
        CompletionStage<Integer> bad = queue.submit(() -> {
            fixture.database.afterCommit(() -> ran.add("bad"));
            throw new IllegalArgumentException("on purpose");
        });
        fixture.openTheGate();
        join(first);
        join(good);

        assertThatThrownBy(() -> join(bad)).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(ran).containsExactly("good at commit 2");
    }

    private int count() {
        return fixture.database.read(handle -> handle.createQuery("select count(*) from number")
                .mapTo(Integer.class)
                .one());
    }

    private void countCommits() {
        ((SQLiteConnection) fixture.driver.raw()).addCommitListener(new SQLiteCommitListener() {
            @Override
            public void onCommit() {
                commits.incrementAndGet();
            }

            @Override
            public void onRollback() {}
        });
    }
}
