package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.sandbank.http.Moment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while people sign up and change their secrets loses nothing that a page has told them, and no mail. A
 * mail comes twice at most, and only where the server could not know whether the first one had arrived. Two rounds, or
 * as many as the system property {@code crash.rounds} says.
 */
class HubCrashTest {

    private static final int WORKERS = 4;
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 2);

    @Test
    void nothingThatThePagesOfTheHubToldIsLostWhenTheServerIsKilled(@TempDir Path data) throws Exception {
        GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        try {
            String[] settings = settings(mailServer.getSmtp().getPort());
            Random random = new Random(20261127);
            HubVerdict verdict = new HubVerdict(data, mailServer);
            for (int round = 1; round <= ROUNDS; round++) {
                List<HubWorker> workers = loadAndKill(data, settings, round, mailServer, 20 + random.nextInt(60));
                try (ServerProcess server = ServerProcess.start(data, settings)) {
                    for (HubWorker worker : workers) {
                        assertThat(worker.answers()).isPositive();
                        verdict.check(worker, server.http());
                    }
                }
                assertThat(ServerProcess.command(data, "audit", "verify")).contains("as it was written");
            }
        } finally {
            mailServer.stop();
        }
    }

    private static List<HubWorker> loadAndKill(
            Path data, String[] settings, int round, GreenMail mailServer, int killAfter) throws InterruptedException {
        try (ServerProcess server = ServerProcess.start(data, settings)) {
            AtomicInteger answers = new AtomicInteger();
            List<HubWorker> workers = IntStream.range(0, WORKERS)
                    .mapToObj(i -> new HubWorker(server.http(), "r" + round + "w" + i, mailServer, answers))
                    .toList();
            workers.forEach(HubWorker::makeApplication);
            List<Thread> threads =
                    new ArrayList<>(workers.stream().map(Thread::new).toList());
            threads.forEach(Thread::start);
            while (answers.get() < killAfter && threads.stream().allMatch(Thread::isAlive)) {
                Moment.pass();
            }
            assertThat(threads).as("workers that met no refusal").allMatch(Thread::isAlive);
            server.kill();
            for (Thread thread : threads) {
                thread.join();
            }
            return workers;
        }
    }

    /** Each person comes from an address of its own, so that no bound for one source is reached. */
    private static String[] settings(int mailPort) {
        return new String[] {
            "--trusted-proxy", "127.0.0.1",
            "--registration", "auto",
            "--mail-transport", "smtp",
            "--smtp-host", "127.0.0.1",
            "--smtp-port", String.valueOf(mailPort),
            "--smtp-tls", "none",
            "--mail-from", "hub@example.com"
        };
    }
}
