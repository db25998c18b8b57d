package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sandbank.cli.installation.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLockTest {

    private static final ServerOwner OWNER =
            ServerOwner.thisProcess(Instant.parse("2026-11-03T12:00:00Z")).at("http://127.0.0.1:8080");

    private final Path data;

    ServerLockTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void case115SecondServerIsRefusedAndToldOfTheFirst() {
        try (ServerLock first = ServerLock.take(data, OWNER.at(""))) {
            first.tell(OWNER);

            assertThatThrownBy(() -> ServerLock.take(data, OWNER).close())
                    .isInstanceOfSatisfying(
                            Failure.class,
                            failure -> assertThat(failure.exitCode()).isEqualTo(3))
                    .hasMessage("a server uses the data directory " + data + ": process "
                            + ProcessHandle.current().pid()
                            + " at http://127.0.0.1:8080, since 2026-11-03T12:00:00Z;"
                            + " stop it, or choose another directory with --data");
            assertThat(ServerLock.ownerOf(data)).contains(OWNER);
        }
    }

    @Test
    void lockThatWasGivenBackCanBeTaken() {
        ServerLock.take(data, OWNER).close();

        assertThat(ServerLock.ownerOf(data)).isEmpty();
        ServerLock.take(data, OWNER).close();
    }

    @Test
    void fileLeftByACrashBlocksNobody() throws IOException {
        Files.writeString(data.resolve("server.lock"), OWNER.text());

        assertThat(ServerLock.ownerOf(data)).isEmpty();
        ServerLock.take(data, OWNER).close();
    }

    @Test
    void ownersAreReadAsTheyAreWritten() {
        assertThat(ServerOwner.read(OWNER.text())).isEqualTo(OWNER);
        assertThat(ServerOwner.read(""))
                .isEqualTo(new ServerOwner("", "", ""))
                .hasToString("one that is just starting");
    }
}
