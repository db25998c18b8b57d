package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ports of HTTPS that cannot be listened on: the sentence names the flag of that very port. */
class ListenFailureTest {

    private final Path data;

    ListenFailureTest(@TempDir Path data) {
        this.data = data;
    }

    @ParameterizedTest
    @ValueSource(strings = {"port", "http-port", "certificate-port", "production-port"})
    void portInUseIsToldByItsFlag(String flag) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());

            assertThatThrownBy(() -> start(Map.of(flag, port)))
                    .hasMessage("port " + port + " is in use; choose another with --" + flag);
        }
        start(Map.of(flag, "0")).close();
    }

    @ParameterizedTest
    @CsvSource({
        "port, http-port",
        "port, certificate-port",
        "http-port, production-port",
        "certificate-port, production-port",
        "production-port, management-port"
    })
    void twoEqualPortsAreToldByBothFlags(String one, String other) throws IOException {
        String port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = String.valueOf(free.getLocalPort());
        }

        assertThatThrownBy(() -> start(Map.of(one, port, other, port)))
                .hasMessage("--" + one + " and --" + other + " are both " + port + "; they must differ");
    }

    @Test
    void addressOfAnotherMachineIsToldOnceForAllPorts() {
        assertThatThrownBy(() -> start(Map.of(
                        "host", "192.0.2.1",
                        "public-url", "https://bank.test",
                        "port", "21190",
                        "certificate-port", "21191",
                        "production-port", "21192")))
                .hasMessage("this machine has no address 192.0.2.1 to listen on; see --host");
    }

    private Sandbank start(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of("data", data.toString(), "https", "on"));
        all.putAll(settings);
        return Sandbank.start(all);
    }
}
