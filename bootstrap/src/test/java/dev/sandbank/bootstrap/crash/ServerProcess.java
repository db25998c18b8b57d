package dev.sandbank.bootstrap.crash;

import dev.sandbank.http.Http;
import dev.sandbank.http.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own. */
final class ServerProcess implements AutoCloseable {

    private static final int START_SECONDS = 60;

    private final Process process;
    private final String root;
    private final Http http;

    private ServerProcess(Process process, String root) {
        this.process = process;
        this.root = root;
        this.http = new Http(root);
    }

    /** Starts a server on a data directory; ready when this returns. */
    static ServerProcess start(Path data, String... more) {
        int port = freePort();
        List<String> words = new ArrayList<>(List.of(
                "serve", "--port", String.valueOf(port), "--management-port", "off", "--refresh-reuse-window", "10m"));
        words.addAll(List.of(more));
        Process process = run(data, words.toArray(String[]::new));
        ServerProcess server = new ServerProcess(process, "http://127.0.0.1:" + port);
        server.awaitReady();
        return server;
    }

    /** Runs a command to its end and returns its output. */
    static String command(Path data, String... words) {
        try {
            Process process = run(data, words);
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", words) + " failed: " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    Http http() {
        return http;
    }

    /** A client for whom 503 is as good as no answer. */
    Http httpWithoutUnavailable() {
        return Http.withoutUnavailable(root);
    }

    /** Kills the process, so that it can neither flush nor report anything. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** Starts a command. */
    static Process run(Path data, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        return java("dev.sandbank.bootstrap.Main", all.toArray(String[]::new));
    }

    /** Starts a program of this class path. */
    static Process java(String mainClass, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(List.of(words));
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it can store changes. */
    void awaitReady() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the server did not become ready");
            }
            Moment.pass();
        }
    }

    private boolean answers() {
        try {
            return http.getAtRoot("/readyz").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
