package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.load.BankClient;
import dev.sandbank.bootstrap.load.Load;
import dev.sandbank.bootstrap.load.Told;
import dev.sandbank.bootstrap.load.Verdict;
import dev.sandbank.bootstrap.load.Worker;
import dev.sandbank.http.TestClients.Registered;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} under load loses no acknowledged token, code, consent, redemption or payment and leaves no half family. Three
 * rounds, or as many as the system property {@code crash.rounds} says.
 */
class CrashTest {

    private static final int WORKERS = 8;
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);

    @Test
    void case108NothingAcknowledgedIsLostWhenTheServerIsKilledUnderLoad(@TempDir Path data) throws Exception {
        Registered app = Registrations.ofMover(data);
        Random random = new Random(20261103);
        for (int round = 1; round <= ROUNDS; round++) {
            int killAfter = 40 + random.nextInt(120);
            List<Told> told = loadAndKill(data, app, round, killAfter);
            assertThat(told).allSatisfy(one -> assertThat(one.answers()).isPositive());
        }
    }

    private List<Told> loadAndKill(Path data, Registered app, int round, int killAfter) throws InterruptedException {
        List<Worker> workers = new ArrayList<>();
        String link;
        String token;
        int before;
        SpenderProcess spender;
        try (ServerProcess server = ServerProcess.start(data)) {
            BankClient bank = new BankClient(server.http(), app);
            token = BankClient.text(bank.twoLeggedToken(), "access_token");
            // Each round has its own merchant, so that its redeemed points can be counted separately.
            link = bank.linkedCard(token, "merchant-" + round);
            before = new Verdict(bank, link).balance(token);
            Load load = new Load();
            for (int i = 0; i < WORKERS; i++) {
                workers.add(new Worker(bank, token, link, "r" + round + "w" + i, load));
            }
            load.start(workers);
            spender = SpenderProcess.start(data);
            load.awaitAnswers(killAfter);
            server.kill();
            spender.kill();
            load.join();
        }
        List<Told> told = workers.stream().map(Worker::told).toList();
        try (ServerProcess server = ServerProcess.start(data)) {
            BankClient bank = new BankClient(server.http(), app);
            Verdict verdict = new Verdict(bank, link);
            verdict.checkPoints(told, token, before);
            told.forEach(verdict::check);
            spender.check(data);
        }
        return told;
    }
}
