package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.crash.LimitedCaller.Passed;
import dev.sandbank.bootstrap.load.TransferVerdict;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.persistence.PostgresStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} of a node or of the database under load over two nodes loses nothing that was acknowledged, books nothing
 * twice and lets nobody call more often than allowed; afterwards each node agrees with what the other one had answered. As
 * many rounds of both as the system property {@code crash.rounds} says.
 */
@EnabledIfSystemProperty(named = "crash.nodes", matches = "2")
class NodesCrashTest {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
    private static final int LIMIT = 120;
    private static final long WINDOW_NANOS = Duration.ofSeconds(60).toNanos();

    private final TransferVerdict transfers = new TransferVerdict();
    private final Random random = new Random(20261128);

    @Test
    void nothingAcknowledgedIsLostWhenNodesAndTheDatabaseAreKilled(@TempDir Path folder) throws Exception {
        // The database belongs to another user.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        try (KilledDatabase database = new KilledDatabase(folder.resolve("database"));
                NodeProcesses nodes = new NodeProcesses(folder, database)) {
            Registered app = Registrations.ofMover(nodes.data());
            Registered limited = Registrations.ofLimited(nodes.data(), LIMIT);
            List<LimitedCaller> callers = Stream.of(0, 1)
                    .map(node -> new LimitedCaller(() -> nodes.get(node).httpWithoutUnavailable(), limited))
                    .toList();
            callers.forEach(Thread::start);
            for (int round = 1; round <= ROUNDS; round++) {
                NodesRound killedNode = new NodesRound(nodes, app, "n" + round);
                killedNode.loseNode(random.nextInt(2), some());
                check(killedNode, database);

                NodesRound killedDatabase = new NodesRound(nodes, app, "d" + round);
                killedDatabase.loseDatabase(database, round % 2 == 0, some());
                check(killedDatabase, database);
            }
            List<Passed> passed = new ArrayList<>();
            for (LimitedCaller caller : callers) {
                passed.addAll(caller.end());
            }
            checkLimit(passed);
        }
    }

    private int some() {
        return 20 + random.nextInt(60);
    }

    private void check(NodesRound round, KilledDatabase database) throws IOException {
        round.checkAnswers();
        try (PostgresStores stores = PostgresStores.openForCommand(database.url(), database.password())) {
            transfers.check(stores, round.movers());
            transfers.retry(round.mover(), round.movers());
            transfers.checkRetried(stores);
        }
    }

    /** No window of a minute may surely hold more calls than the limit. */
    private static void checkLimit(List<Passed> passed) {
        List<Passed> inOrder =
                passed.stream().sorted(Comparator.comparingLong(Passed::sent)).toList();
        assertThat(inOrder).hasSizeGreaterThanOrEqualTo(LIMIT);
        for (int i = 0; i + LIMIT < inOrder.size(); i++) {
            assertThat(inOrder.get(i + LIMIT).answered() - inOrder.get(i).sent())
                    .as("time of %s calls", LIMIT + 1)
                    .isGreaterThanOrEqualTo(WINDOW_NANOS);
        }
    }
}
