package dev.sandbank.bootstrap.crash;

import dev.sandbank.bootstrap.load.Load;
import dev.sandbank.bootstrap.load.TransferClient;
import dev.sandbank.bootstrap.load.TransferVerdict;
import dev.sandbank.bootstrap.load.TransferWorker;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.persistence.SqliteStores;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while money moves loses no transfer that was answered, books none twice, and leaves every balance equal
 * to its journal. Three rounds, or as many as the system property {@code crash.rounds} says.
 */
class TransferCrashTest {

    private static final int WORKERS = 4;
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);

    private final TransferVerdict verdict = new TransferVerdict();

    @Test
    void case108TransfersThatWereAnsweredAreBookedOnce_M74(@TempDir Path data) throws Exception {
        Registered app = Registrations.ofMover(data);
        Random random = new Random(20261127);
        for (int round = 1; round <= ROUNDS; round++) {
            List<TransferWorker> workers = moveAndKill(data, app, 20 + random.nextInt(60));
            try (SqliteStores stores = SqliteStores.open(data)) {
                verdict.check(stores, workers);
            }
            try (ServerProcess server = ServerProcess.start(data)) {
                verdict.retry(TransferClient.at(server.http(), app), workers);
            }
            try (SqliteStores stores = SqliteStores.open(data)) {
                verdict.checkRetried(stores);
            }
        }
    }

    private static List<TransferWorker> moveAndKill(Path data, Registered app, int killAfter) throws Exception {
        List<TransferWorker> workers = new ArrayList<>();
        Load load = new Load();
        try (ServerProcess server = ServerProcess.start(data)) {
            for (int i = 0; i < WORKERS; i++) {
                workers.add(new TransferWorker(TransferClient.at(server.http(), app), load));
            }
            load.start(workers);
            load.awaitAnswers(killAfter);
            server.kill();
        }
        load.join();
        return workers;
    }
}
