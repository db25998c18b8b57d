package dev.sandbank.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./sandbank serve} as a process of its own, on free ports instead of those in the README. */
public final class ReadmeServer implements AutoCloseable {

    private final Process process;
    private final int port;
    private final int managementPort;

    private ReadmeServer(Process process, int port, int managementPort) {
        this.process = process;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Puts a launcher into the folder, which starts the classes under test, and serves by it; returns once ready. */
    public static ReadmeServer start(Path folder, String... flags) throws IOException {
        writeLauncher(folder.resolve("sandbank"));
        int port = freePort();
        int managementPort = freePort();
        List<String> command = new ArrayList<>(List.of("./sandbank", "serve"));
        command.addAll(List.of(flags));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment(port, managementPort));
        Process process = builder.start();
        ReadmeServer server = new ReadmeServer(process, port, managementPort);
        server.awaitReady();
        return server;
    }

    private void awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line == null || !line.startsWith("Ready"); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the server ended, saying:\n" + said);
            }
            said.append(line).append('\n');
        }
    }

    Map<String, String> environment() {
        return environment(port, managementPort);
    }

    /** Replaces the addresses in a text of the README by those of this server. */
    public String here(String text) {
        return text.replace("127.0.0.1:8080", "127.0.0.1:" + port)
                .replace("127.0.0.1:8081", "127.0.0.1:" + managementPort);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> environment(int port, int managementPort) {
        return Map.of(
                "SANDBANK_PORT", String.valueOf(port), "SANDBANK_MANAGEMENT_PORT", String.valueOf(managementPort));
    }

    private static void writeLauncher(Path launcher) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                quote(java),
                "-XX:+UseSerialGC",
                "-cp",
                quote(System.getProperty("java.class.path")),
                Main.class.getName());
        Files.writeString(launcher, "#!/bin/sh\nexec " + String.join(" ", command) + " \"$@\"\n");
        if (!launcher.toFile().setExecutable(true)) {
            throw new IOException(launcher + " cannot be made executable");
        }
    }

    private static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** A port that nothing listens on at present. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
