package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Moment;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while money moves loses no transfer that was answered, books none twice, and leaves every balance equal
 * to its journal. Three rounds, or as many as the system property {@code crash.rounds} says.
 */
class TransferCrashTest {

    private static final int WORKERS = 4;
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);

    private final Set<String> known = new TreeSet<>();

    @Test
    void case108TransfersThatWereAnsweredAreBookedOnce_M74(@TempDir Path data) throws Exception {
        Registered app = Registrations.ofMover(data);
        Random random = new Random(20261127);
        for (int round = 1; round <= ROUNDS; round++) {
            List<TransferWorker> workers = moveAndKill(data, app, 20 + random.nextInt(60));
            checkJournal(data, workers);
            retry(data, app, workers);
        }
    }

    private static List<TransferWorker> moveAndKill(Path data, Registered app, int killAfter) throws Exception {
        List<TransferWorker> workers = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(data)) {
            AtomicInteger answers = new AtomicInteger();
            for (int i = 0; i < WORKERS; i++) {
                workers.add(new TransferWorker(TransferClient.at(server.http(), app), answers));
            }
            workers.forEach(worker -> threads.add(new Thread(worker)));
            threads.forEach(Thread::start);
            while (answers.get() < killAfter && threads.stream().allMatch(Thread::isAlive)) {
                Moment.pass();
            }
            assertThat(threads).as("workers that met no refusal").allMatch(Thread::isAlive);
            server.kill();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return workers;
    }

    private void checkJournal(Path data, List<TransferWorker> workers) {
        List<String> answered =
                workers.stream().flatMap(worker -> worker.booked().stream()).toList();
        long open = workers.stream().filter(worker -> worker.inFlight() != null).count();
        List<String> journal = transfers(data);

        assertThat(journal).doesNotHaveDuplicates().containsAll(known).containsAll(answered);
        assertThat(journal).hasSizeBetween(known.size() + answered.size(), known.size() + answered.size() + (int) open);
        known.addAll(journal);
    }

    /** A transfer that had no answer was booked or is booked now; whichever it is, the same key has the answer of it. */
    private void retry(Path data, Registered app, List<TransferWorker> workers) {
        List<String> retried = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(data)) {
            TransferClient client = TransferClient.at(server.http(), app);
            workers.stream()
                    .flatMap(worker -> Stream.ofNullable(worker.inFlight()))
                    .forEach(flow -> retried.add(TransferWorker.booked(client.execute(flow))));
        }
        List<String> journal = transfers(data);
        known.addAll(retried);
        assertThat(journal).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(known);
    }

    private static List<String> transfers(Path data) {
        try (SqliteStores stores = SqliteStores.open(data)) {
            assertThat(stores.check()).isEmpty();
            return stores.journal().entries(SpaceId.DEFAULT).stream()
                    .filter(entry -> entry.kind() == EntryKind.OWN_TRANSFER)
                    .map(JournalEntry::reference)
                    .toList();
        }
    }
}
