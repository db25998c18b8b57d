package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.space.CallLog.Call;
import dev.sandbank.domain.hub.usage.ApplicationDeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-03T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;

    AccessLogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyCallIsALineOfJson() throws IOException {
        Path file = folder.resolve("logs/access.log");
        try (AccessLog log = new AccessLog(file, NOON)) {
            log.record(new Call(
                    "id-1",
                    "GET",
                    "/v1/accounts",
                    "accounts",
                    "sg",
                    "ci",
                    200,
                    null,
                    null,
                    Duration.ofNanos(1_234_567),
                    ApplicationDeed.CALL));
            log.record(new Call(
                    "id-2",
                    "GET",
                    "/x",
                    "unknown",
                    null,
                    null,
                    401,
                    "EXPIRED",
                    "token expired",
                    Duration.ofMillis(2),
                    ApplicationDeed.CALL));
        }

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "{\"at\":\"2026-11-03T12:00:00Z\",\"requestId\":\"id-1\",\"method\":\"GET\","
                                + "\"path\":\"/v1/accounts\",\"operation\":\"accounts\",\"market\":\"sg\","
                                + "\"clientId\":\"ci\",\"status\":200,\"micros\":1234}",
                        "{\"at\":\"2026-11-03T12:00:00Z\",\"requestId\":\"id-2\",\"method\":\"GET\",\"path\":\"/x\","
                                + "\"operation\":\"unknown\",\"status\":401,\"reason\":\"EXPIRED\",\"refusal\":\"token expired\","
                                + "\"micros\":2000}");
    }

    @Test
    void fourFullFilesAreKept() throws IOException {
        Path file = folder.resolve("access.log");
        try (RollingFile log = new RollingFile(file, 20)) {
            for (int i = 0; i < 7; i++) {
                log.line(line("line number " + i));
            }
        }

        assertThat(Files.readString(file)).isEqualTo("line number 6\n");
        for (int i = 1; i <= 4; i++) {
            assertThat(Files.readString(folder.resolve("access.log." + i))).isEqualTo("line number " + (6 - i) + "\n");
        }
        assertThat(folder.resolve("access.log.5")).doesNotExist();
    }

    @Test
    void lostLinesAreCountedInTheFile() throws IOException {
        Path file = folder.resolve("access.log");
        try (RollingFile log = new RollingFile(file)) {
            log.countDropped();
            log.countDropped();
            log.line(line("{}"));
        }

        assertThat(Files.readAllLines(file)).containsExactly("{\"dropped\":2}", "{}");
    }

    @Test
    void linesAfterTheFileWasRenamedGoToANewOne() throws IOException {
        Path file = folder.resolve("logs/access.log");
        Path renamed = folder.resolve("renamed.log");
        try (RollingFile log = new RollingFile(file)) {
            log.line(line("before"));
            log.flush();
            Files.move(file, renamed);
            log.line(line("after"));
            log.line(line("and again"));
            log.flush();
            Files.delete(file);
            Files.delete(file.getParent());
            log.line(line("after it was removed"));
        }

        assertThat(Files.readAllLines(renamed)).containsExactly("before");
        assertThat(Files.readAllLines(file)).containsExactly("after it was removed");
    }

    @Test
    void fileThatIsRenamedWhileItGrowsIsNoHindrance() throws IOException {
        Path file = folder.resolve("access.log");
        try (RollingFile log = new RollingFile(file, 20)) {
            log.line(line("line number 0"));
            Files.move(file, folder.resolve("renamed.log"));
            log.line(line("line number 1"));
        }

        assertThat(Files.readAllLines(file)).containsExactly("line number 1");
        assertThat(Files.readAllLines(folder.resolve("renamed.log"))).containsExactly("line number 0");
    }

    @Test
    void restartedLogGoesOn() throws IOException {
        Path file = folder.resolve("access.log");
        for (int i = 0; i < 2; i++) {
            try (RollingFile log = new RollingFile(file)) {
                log.line(line("again"));
            }
        }

        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
