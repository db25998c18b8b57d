package dev.sandbank.bootstrap.certificate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Another program, as people run it in a shell. */
final class Tool {

    private static final Path HERE = Path.of("").toAbsolutePath();

    private Tool() {}

    /** What a program did. */
    record Ended(int exitCode, String printed) {}

    /** Skips the test where the program is not installed. */
    static void assumeInstalled(String program) throws IOException, InterruptedException {
        assumeTrue(run("command -v " + program).exitCode() == 0, program + " is not installed");
    }

    /** Runs a line of the shell. */
    static Ended run(String line) throws IOException, InterruptedException {
        return run(Map.of(), line);
    }

    /** Runs a line of the shell with these variables. */
    static Ended run(Map<String, String> variables, String line) throws IOException, InterruptedException {
        return run(HERE, variables, line);
    }

    /** Runs lines of the shell in a folder with these variables; the first that fails ends them. */
    static Ended run(Path folder, Map<String, String> variables, String lines)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-ec", lines)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("no_proxy", "*");
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed);
    }
}
