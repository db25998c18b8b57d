package dev.sandbank.persistence.sqlite;

import static dev.sandbank.persistence.sqlite.QueueFixture.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.application.support.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After a failure no caller waits for ever, and no restart is needed. */
@Timeout(60)
class HealingQueueTest {

    private final Path directory;

    HealingQueueTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void anActionAfterTheCommitThatThrowsAffectsNoOtherUnit() {
        AtomicInteger told = new AtomicInteger();
        try (QueueFixture fixture = new QueueFixture(directory, Duration.ofDays(1000), told::incrementAndGet)) {
            CompletionStage<Boolean> held = fixture.holdTheWriter();
            CompletionStage<Integer> throwing = fixture.queue.submit(() -> {
                fixture.database.afterCommit(() -> {
                    throw new AssertionError("on purpose");
                });
                return fixture.sql("insert into number values (1)");
            });
            CompletionStage<Integer> other = fixture.insert(2);
            int before = told.get();
            fixture.openTheGate();
            join(held);

            assertThat(join(throwing)).isEqualTo(1);
            assertThat(join(other)).isEqualTo(2);
            assertThat(join(fixture.insert(3))).isEqualTo(3);
            assertThat(fixture.stored()).containsExactly(1, 2, 3);
            assertThat(told.get()).as("what is remembered is forgotten").isGreaterThan(before);
        }
    }

    @Test
    void aWriterThatEndsTellsThoseWhoWaitAndAnotherTakesItsPlace() {
        AtomicReference<Thread> broken = new AtomicReference<>();
        CountDownLatch aboutToEnd = new CountDownLatch(1);
        CountDownLatch submitted = new CountDownLatch(1);
        Runnable ending = () -> {
            if (broken.compareAndSet(null, Thread.currentThread())) {
                aboutToEnd.countDown();
                QueueFixture.await(submitted);
                throw new AssertionError("on purpose");
            }
        };
        try (QueueFixture fixture = new QueueFixture(directory, Duration.ZERO, ending)) {
            QueueFixture.await(aboutToEnd);
            CompletionStage<Integer> waiting = fixture.insert(1);
            submitted.countDown();

            assertThatThrownBy(() -> join(waiting)).hasCauseInstanceOf(StoreUnavailable.class);
            assertThat(join(fixture.insert(2))).isEqualTo(2);
            assertThat(fixture.stored()).containsExactly(2);
            assertThat(fixture.queue.run(Thread::currentThread)).isNotSameAs(broken.get());
        }
    }

    @Test
    void case111RemovedDatabaseIsNoticedAndOneThatIsPutBackGoesOn() throws IOException {
        try (QueueFixture fixture = new QueueFixture(directory)) {
            join(fixture.insert(1));
            Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
            Files.move(fixture.file, elsewhere.resolve("numbers.db"));

            fixture.awaitHealth(true);
            assertThat(fixture.health.trouble()).hasValue("the database file numbers.db is gone; put it back");
            assertThatThrownBy(() -> join(fixture.insert(2)))
                    .hasCauseInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("is gone");
            assertThat(fixture.file).doesNotExist();

            Files.move(elsewhere.resolve("numbers.db"), fixture.file);
            fixture.awaitHealth(false);
            assertThat(join(fixture.insert(3))).isEqualTo(3);
            assertThat(fixture.stored()).containsExactly(1, 3);
        }
    }

    @Test
    void aDatabaseThatIsReplacedIsOpenedAgain() throws IOException {
        try (QueueFixture fixture = new QueueFixture(directory)) {
            join(fixture.insert(1));
            Path copy = directory.resolve("copy.db");
            backUp(fixture, copy);
            join(fixture.insert(2));
            for (String suffix : new String[] {"", "-wal", "-shm"}) {
                Files.delete(fixture.file.resolveSibling(fixture.file.getFileName() + suffix));
            }
            Files.move(copy, fixture.file);

            assertThat(join(fixture.insert(3))).isEqualTo(3);
            assertThat(fixture.stored()).containsExactly(1, 3);
        }
    }

    @Test
    void aRemovedJournalLosesNothing() throws IOException {
        try (QueueFixture fixture = new QueueFixture(directory)) {
            join(fixture.insert(1));
            Files.delete(fixture.file.resolveSibling(fixture.file.getFileName() + "-wal"));

            assertThat(join(fixture.insert(2))).isEqualTo(2);
            assertThat(fixture.stored()).containsExactly(1, 2);
        }
    }

    private void backUp(QueueFixture fixture, Path copy) {
        try (Connection connection = new Connections(fixture.file).writer()) {
            Backup.write(connection, copy, directory, Set.of());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
