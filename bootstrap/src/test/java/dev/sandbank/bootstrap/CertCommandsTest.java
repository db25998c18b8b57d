package dev.sandbank.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands about the server's certificate, and each line that they tell people to run (T24, T25). */
class CertCommandsTest {

    /** Chromium does not run in its sandbox for the super-user, who runs the tests on some machines. */
    private static final String CHROMIUM = "chromium() { command chromium --no-sandbox \"$@\"; }\n";

    private static Path data;
    private static Sandbank server;

    @BeforeAll
    static void start(@TempDir Path folder) {
        data = folder.resolve("data");
        server = Sandbank.start(Map.of("https", "on", "data", data.toString()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"curl, curl", "node, node", "python, python3", "java, jshell", "chromium, certutil chromium"})
    void everyLineRunsAsPrintedOnACleanMachine_T24(String tool, String program, @TempDir Path home)
            throws IOException, InterruptedException {
        assumeTrue(shell(home, "type -P " + program).exitCode() == 0, program + " is not installed");
        Files.writeString(home.resolve("sandbank-ca.pem"), run("cert", "ca").out());
        String printed = run("cert", "trust", tool).out();
        String reaching =
                lines(printed.replaceFirst("(?s)^.*?sandbank-ca.pem\n", "").replaceFirst("(?s)To undo it:.*", ""));

        Result trusting = shell(home, reaching);
        assertThat(trusting.out()).as(reaching).contains("ok");
        assertThat(trusting.exitCode()).as(trusting.out()).isZero();

        String undoing = printed.contains("To undo it:") ? lines(printed.replaceFirst("(?s)^.*To undo it:", "")) : "";
        String again = lastLine(reaching).replace("--cacert sandbank-ca.pem", "");
        assertThat(shell(home, reaching + "\n" + undoing + "\necho undone\n" + again)
                        .out())
                .as("after it was undone")
                .contains("undone")
                .doesNotContainPattern("(?s)undone.*\\bok\\b");
    }

    /** The store of a profile is made by the program that also asks it, because the browser is not everywhere. */
    @Test
    void linesForFirefoxChangeTheStoreOfAProfileAndUndoIt_T24(@TempDir Path home)
            throws IOException, InterruptedException {
        assumeTrue(shell(home, "command -v certutil").exitCode() == 0, "certutil is not installed");
        Files.writeString(home.resolve("sandbank-ca.pem"), run("cert", "ca").out());
        String printed = run("cert", "trust", "firefox").out().replace("PROFILE", "profile");
        String[] parts = printed.replaceFirst("(?s)^.*?sandbank-ca.pem\n", "").split("To undo it:");
        String store = "certutil -d sql:profile ";
        assertThat(shell(home, "mkdir profile; " + store + "-N --empty-password")
                        .exitCode())
                .isZero();

        assertThat(shell(home, lines(parts[0])).exitCode()).isZero();
        assertThat(shell(home, store + "-L").out()).containsPattern("sandbank +C,,");
        assertThat(shell(home, store + "-V -u L -n sandbank").out()).contains("certificate is valid");

        assertThat(shell(home, lines(parts[1])).exitCode()).isZero();
        assertThat(shell(home, store + "-L").out()).doesNotContain("sandbank");
    }

    @Test
    void toolsThatReplaceWhatTheyTrustSayHowToAdd_T25() {
        assertThat(run("cert", "trust", "java").out()).contains("In place of what Java trusts", "cacerts");
        assertThat(run("cert", "trust", "python").out()).contains("In place of what Python trusts", "certifi");
        assertThat(run("cert", "trust", "curl").out()).contains("--ssl-no-revoke");
    }

    @Test
    void authorityIsToldApartByIdDayAndFingerprint_T25(@TempDir Path other) {
        Result here = run("cert", "ca");
        Result there = command("cert", "ca", "--data", other.resolve("data").toString());

        Pattern name =
                Pattern.compile("Sandbank servers ([0-9a-f]{8}) of \\d{4}-\\d\\d-\\d\\d, SHA-256 ([0-9A-F:]{95})");
        assertThat(here.err()).containsPattern(name);
        assertThat(there.err()).containsPattern(name).isNotEqualTo(here.err());
        assertThat(here.out()).startsWith("-----BEGIN CERTIFICATE-----\n").doesNotContain("KEY");
    }

    @Test
    void showTellsNamesAndEndAndWhatTheServerShows_T2_T5_T8() {
        Result shown = run("cert", "show");

        assertThat(shown.exitCode()).as(shown.err()).isZero();
        assertThat(shown.out())
                .contains("localhost", "127.0.0.1", "::1", "SHA-256", "shows ", "whose clock is before or after that")
                .doesNotContain("trouble");
        assertThat(run("cert", "show", "--json").out()).contains("\"trouble\" : \"\"", "\"until\" : \"20");
    }

    @Test
    void showTellsWhatIsWrongWithTheFiles_T5(@TempDir Path folder) throws IOException {
        Path broken = Files.createDirectory(folder.resolve("data"));
        Files.writeString(
                broken.resolve("sandbank.properties"), "https=on\ntls-certificate=cert.pem\ntls-key=key.pem\n");

        Result shown = command("cert", "show", "--data", broken.toString());

        assertThat(shown.exitCode()).isEqualTo(1);
        assertThat(shown.out()).contains("none answers", "cert.pem cannot be read");
    }

    private record Result(int exitCode, String out, String err) {}

    private static Result run(String... words) {
        return command(Stream.concat(Arrays.stream(words), Stream.of("--data", data.toString()))
                .toArray(String[]::new));
    }

    private static Result command(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(
                        Map.of(), Reader.nullReader(), new PrintWriter(out, true), new PrintWriter(err, true))
                .run(words);
        return new Result(code, out.toString(), err.toString());
    }

    /** The lines of commands, which stand two signs to the right. */
    private static String lines(String printed) {
        return printed.lines()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static String lastLine(String lines) {
        List<String> all = lines.lines().toList();
        return all.get(all.size() - 1);
    }

    private static Result shell(Path home, String lines) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", CHROMIUM + lines)
                .directory(home.toFile())
                .redirectErrorStream(true);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("no_proxy", "*");
        List.of("NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "JAVA_TOOL_OPTIONS")
                .forEach(builder.environment()::remove);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out, "");
    }
}
