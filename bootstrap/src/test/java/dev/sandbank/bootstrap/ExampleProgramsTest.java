package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example programs where something is missing; {@code examples/run} runs them with a customer. */
class ExampleProgramsTest {

    private static final Path EXAMPLES = Path.of("..", "examples");

    @ParameterizedTest
    @CsvSource({"shell, bash", "java, bash", "python, python3", "web-app, bash", "single-page-app, bash"})
    void missingVariableIsNamed_L54(String example, String program) throws Exception {
        assumeTrue(isInstalled(program), program);

        Ended ended = run(example, Map.of());

        assertThat(ended.code).isNotZero();
        assertThat(ended.output).containsPattern("[A-Z_]+:? is not set; README.md says how to make .env");
    }

    @ParameterizedTest
    @CsvSource({"java, bash", "python, python3", "single-page-app, node"})
    void portInUseIsNamedWithItsVariable_L54(String example, String program) throws Exception {
        assumeTrue(isInstalled(program), program);
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = run(example, variables("http://127.0.0.1:" + busy.getLocalPort() + "/callback"));

            assertThat(ended.code).isNotZero();
            assertThat(ended.output).contains("REDIRECT_URI names this port");
        }
    }

    /** The second run works as the first did, at whatever address the server has. */
    @Test
    void programsForThemselvesRunTwiceAtAnyAddress_L54() throws Exception {
        assumeTrue(isInstalled("curl"), "curl");
        try (Sandbank bank = Sandbank.start(Map.of())) {
            var app = bank.createApplication("Shop");
            Map<String, String> variables = Map.of(
                    "API", bank.apiUrl(),
                    "CLIENT_ID", app.id(),
                    "CLIENT_SECRET", app.secret(),
                    "CLIENT_TOKEN_URL", bank.apiUrl() + "/clientCredentials/oauth2/token/sg/gcb");
            for (int i = 0; i < 2; i++) {
                assertThat(run("shell", variables).output).contains("Platinum Credit Card");
                assertThat(run("java", variables, "TwoLegged").output).contains("Platinum Credit Card");
            }
        }
    }

    private static Map<String, String> variables(String redirectUri) {
        String api = "http://127.0.0.1:1/gcb/api";
        return Map.of(
                "API",
                api,
                "MARKET",
                "sg",
                "CLIENT_ID",
                "shop",
                "CLIENT_SECRET",
                "s3cret",
                "REDIRECT_URI",
                redirectUri,
                "AUTHORIZE_URL",
                api + "/authCode/oauth2/authorize",
                "TOKEN_URL",
                api + "/authCode/oauth2/token/sg/gcb");
    }

    private static Ended run(String example, Map<String, String> variables, String... arguments) throws Exception {
        Path output = Files.createTempFile("example", ".out");
        try {
            List<String> command = new ArrayList<>(
                    List.of("bash", EXAMPLES.resolve(example).resolve("run").toString()));
            command.addAll(Arrays.asList(arguments));
            ProcessBuilder process =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            process.environment().keySet().removeIf(name -> name.matches("API|MARKET|CLIENT_.*|.*_UR[IL]"));
            process.environment().putAll(variables);
            Process started = process.start();
            assertThat(started.waitFor(60, TimeUnit.SECONDS)).as(example).isTrue();
            return new Ended(started.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private record Ended(int code, String output) {}
}
