package dev.sandbank.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program, of this version or another one, in a process of its own, as the launcher starts it. */
public final class Program implements AutoCloseable {

    /** The file in the folder that holds all printed output. */
    public static final String PRINTED = "printed.txt";

    private static final String OWN = System.getProperty("java.class.path");

    private static final int START_SECONDS = 60;

    private final Process process;
    private final String baseUrl;

    private Program(Process process, String baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    /** Starts a server on a free port; ready when this returns. */
    public static Program serve(Path folder, Path data, String... options) throws IOException, InterruptedException {
        return serve(OWN, folder, data, options);
    }

    /**
     * Starts a server of a version.
     *
     * @param classPath where its classes are, such as its jar
     * @throws IllegalStateException with what it printed, if it did not become ready
     */
    public static Program serve(String classPath, Path folder, Path data, String... options)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("serve", "--port", "0", "--management-port", "off"));
        words.addAll(Arrays.asList(options));
        Path printed = folder.resolve(PRINTED);
        Process process = start(classPath, data, printed, words);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!Files.readString(printed).contains("Ready after")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not become ready: " + Files.readString(printed));
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return new Program(process, addressOf(data));
    }

    /** Runs a command to its end. */
    public static void run(Path folder, Path data, String... words) throws IOException, InterruptedException {
        run(OWN, folder, data, words);
    }

    /** Runs a command of a version to its end, and returns what it printed. */
    public static String run(String classPath, Path folder, Path data, String... words)
            throws IOException, InterruptedException {
        Path printed = folder.resolve("command.txt");
        if (start(classPath, data, printed, List.of(words)).waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words) + " failed: " + Files.readString(printed));
        }
        return Files.readString(printed);
    }

    /** Its address, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The process itself. */
    public Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String addressOf(Path data) {
        return ServerLock.ownerOf(data).map(ServerOwner::address).orElseThrow();
    }

    private static Process start(String classPath, Path data, Path printed, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                Main.class.getName()));
        command.addAll(words);
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SANDBANK_"));
        return builder.start();
    }
}
