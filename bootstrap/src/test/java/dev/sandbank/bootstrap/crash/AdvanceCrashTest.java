package dev.sandbank.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.load.BankClient;
import dev.sandbank.bootstrap.load.TransferClient;
import dev.sandbank.domain.space.SpaceId;
import dev.sandbank.http.Moment;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} while a clock moves over days on which payments are due books none twice and loses none: when the clock
 * has reached its end, the space is the same as one whose clock moved in one step. Three rounds, or as many as the system
 * property {@code crash.rounds} says.
 */
class AdvanceCrashTest {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 3);
    private static final int DAYS = 40;
    private static final LocalDate START = LocalDate.of(2026, 11, 27);

    @Test
    void case108KilledAdvanceGoesOnAndBooksEverythingOnce_M42_M44(@TempDir Path folder) throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        order(killed);
        Path whole = copy(killed, folder.resolve("whole"));

        Random random = new Random(20261127);
        for (int round = 1; round <= ROUNDS; round++) {
            LocalDate day = START.plusDays((long) round * DAYS);
            advanceAndKill(killed, day, 1 + random.nextInt(DAYS));
            advance(killed, day);
        }
        advance(whole, START.plusDays((long) ROUNDS * DAYS));

        assertThat(entries(whole)).isGreaterThan(ROUNDS * DAYS);
        assertThat(export(killed)).isEqualTo(export(whole));
    }

    /** Three orders of every day, so that each day has several payments to be killed between. */
    private static void order(Path data) {
        Registered app = Registrations.ofMover(data);
        advance(data, START);
        try (ServerProcess server = ServerProcess.start(data)) {
            TransferClient client = TransferClient.at(server.http(), app);
            for (String amount : List.of("0.01", "0.02", "0.03")) {
                String flow = BankClient.text(client.prepareDaily(amount, START.plusDays(1)), "controlFlowId");
                assertThat(client.execute(flow).statusCode()).isEqualTo(200);
            }
        }
    }

    private static void advance(Path data, LocalDate day) {
        ServerProcess.command(data, command(day));
    }

    /** Kills the command as soon as it has booked a number of payments, or lets it end if it is faster. */
    private static void advanceAndKill(Path data, LocalDate day, int payments) throws InterruptedException {
        try (SqliteStores stores = SqliteStores.open(data)) {
            int before = stores.journal().entries(SpaceId.DEFAULT).size();
            Process advance = ServerProcess.run(data, command(day));
            while (advance.isAlive()
                    && stores.journal().entries(SpaceId.DEFAULT).size() < before + payments) {
                Moment.pass();
            }
            advance.destroyForcibly().waitFor();
        }
    }

    private static String[] command(LocalDate day) {
        return new String[] {"space", "clock", "default", "--freeze", day + "T12:00:00Z"};
    }

    private static int entries(Path data) {
        try (SqliteStores stores = SqliteStores.open(data)) {
            assertThat(stores.check()).isEmpty();
            return stores.journal().entries(SpaceId.DEFAULT).size();
        }
    }

    private static String export(Path data) throws IOException {
        Path file = data.resolve("export.json");
        ServerProcess.command(data, "space", "export", "default", file.toString());
        return Files.readString(file);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }
}
