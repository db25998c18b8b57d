package dev.sandbank.bootstrap;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * One shell that runs the blocks in order, so that later blocks can use variables of earlier ones. Any failure ends it.
 */
public final class ReadmeShell implements AutoCloseable {

    private static final String END = "--- end of block ---";

    private final Process process;
    private final BufferedWriter input;
    private final BufferedReader output;
    private final Map<String, String> pasted = new HashMap<>();

    public ReadmeShell(Path folder, ReadmeServer server) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-eu").directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(server.environment());
        this.process = builder.start();
        this.input = process.outputWriter();
        this.output = process.inputReader();
        // A refused call must end the shell; with this option curl fails for it.
        send("curl() { command curl --fail-with-body --silent --show-error \"$@\"; }");
    }

    public static boolean canRun() {
        try {
            return new ProcessBuilder("bash", "-c", "command -v curl").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Sets the value that a reader types in place of a word of the README. */
    public void paste(String placeholder, String value) {
        pasted.put(placeholder, value);
    }

    /** Runs a block and returns its output. A pipe fails with its first part, unless it looks for a refusal. */
    public String run(String block) throws IOException {
        String pasteable = block;
        for (Map.Entry<String, String> paste : pasted.entrySet()) {
            pasteable = pasteable.replace(paste.getKey(), paste.getValue());
        }
        boolean looksForARefusal = block.contains("sandbank-hint") || block.contains("oauth2/authorize/");
        send((looksForARefusal ? "set +o" : "set -o") + " pipefail");
        send(pasteable);
        send("echo; echo '" + END + "'");
        StringBuilder printed = new StringBuilder();
        for (String line = output.readLine(); !END.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new AssertionError("This block of the README fails:\n" + block + "\nIt printed:\n" + printed);
            }
            printed.append(line).append('\n');
        }
        return printed.toString();
    }

    @Override
    public void close() {
        process.destroy();
    }

    private void send(String commands) throws IOException {
        input.write(commands);
        input.newLine();
        input.flush();
    }
}
