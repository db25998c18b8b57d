package dev.sandbank.http.hub.docs.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs samples as they are copied, where their language is installed, against a server that keeps what it got. */
class SamplesRunTest {

    private static final String AWKWARD =
            "{\n  \"a\": \"' \\\" \\\\ $x `id` ! % \\u00e9 \u2028 \ud83d\ude00 \u202e </script>\",\n"
                    + "\t\"n\": [null, true, {}, [], 1.10, 12345678901234567, #{x}, {$y}, \"$(id)\"]\n}\n";
    private static final String HEADER = "a' \" \\ $x `id` ! % </script> $(id) #{x}";
    private static final String PATH = SampleMaker.encoded("/ + = % ; \u00e9");
    private static final String QUERY = "q=" + SampleMaker.encoded("a & # + \u6f22'*~");

    private final AtomicReference<Got> got = new AtomicReference<>();
    private HttpServer server;
    private Path folder;

    @BeforeEach
    void listen(@TempDir Path given) throws IOException {
        folder = given;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::keep);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void serverGetsEveryByte_L15_L16_L17(SampleProgram program) {
        assumeTrue(program.isInstalled(), program.name());
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + PATH + "?" + QUERY;
        SampleRequest request = new SampleRequest(
                "POST",
                url,
                List.of(
                        new Header("Authorization", "Bearer ", "SANDBANK_TOKEN"),
                        Header.of("awkward", HEADER),
                        Header.of("Content-Type", "application/json")),
                AWKWARD);

        program.run(folder, program.language().sample(request), Map.of("SANDBANK_TOKEN", "s3cret"));

        assertThat(got.get())
                .isEqualTo(new Got(program.sent("/" + PATH + "?" + QUERY), "Bearer s3cret", HEADER, AWKWARD));
    }

    private void keep(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        got.set(new Got(
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("awkward"),
                body));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /** What the server got. */
    private record Got(String target, String authorization, String awkward, String body) {}
}
