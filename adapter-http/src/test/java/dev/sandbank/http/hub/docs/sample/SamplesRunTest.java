package dev.sandbank.http.hub.docs.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sandbank.http.hub.docs.sample.SampleRequest.Header;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({
        "CURL, sh, call.sh",
        "JAVASCRIPT, node, call.mjs",
        "PYTHON, python3, call.py",
        "JAVA, java, Call.java",
        "GO, go run, call.go",
        "PHP, php, call.php",
        "RUBY, ruby, call.rb"
    })
    void serverGetsEveryByte_L15_L16_L17(Language language, String command, String file) throws Exception {
        String program = command.split(" ", -1)[0];
        assumeTrue(isInstalled(program), program);
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/" + PATH + "?" + QUERY;
        SampleRequest request = new SampleRequest(
                "POST",
                url,
                List.of(
                        new Header("Authorization", "Bearer ", "SANDBANK_TOKEN"),
                        Header.of("awkward", HEADER),
                        Header.of("Content-Type", "application/json")),
                AWKWARD);

        run(command, file, language.sample(request));

        assertThat(got.get()).isEqualTo(new Got("/" + PATH + "?" + QUERY, "Bearer s3cret", HEADER, AWKWARD));
    }

    private void run(String command, String file, String sample) throws IOException, InterruptedException {
        Path program = Files.writeString(folder.resolve(file), sample + "\n");
        Path output = folder.resolve("output");
        ProcessBuilder process = new ProcessBuilder((command + " " + program).split(" ", -1))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().put("SANDBANK_TOKEN", "s3cret");
        Process started = process.start();
        assertThat(started.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(started.exitValue()).as(Files.readString(output)).isZero();
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

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    /** What the server got. */
    private record Got(String target, String authorization, String awkward, String body) {}
}
