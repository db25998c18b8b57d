package dev.sandbank.bootstrap;

import dev.sandbank.application.oauth.client.ClientSecretText;
import dev.sandbank.cli.installation.Running;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server that runs until the process is told to stop. */
final class RunningSandbank implements Running {

    private static final String LOOPBACK = "http://127.0.0.1:";

    private final Sandbank sandbank;
    private final Path data;
    private final List<String> notes;
    private final List<Runnable> beforeStop = new CopyOnWriteArrayList<>();
    private final Thread stop = new Thread(this::stopAndEnd, "stop");
    private final long readyAtMillis = Clock.systemUTC().millis();

    private RunningSandbank(Sandbank sandbank, Path data, List<String> notes) {
        this.sandbank = sandbank;
        this.data = data;
        this.notes = notes;
    }

    /**
     * Makes Ctrl-C and SIGTERM close the server. A stop on request is no failure, so the process ends with 0. Only
     * {@code halt} can do that, because the JVM itself ends with 128 plus the number of the signal.
     */
    static RunningSandbank of(Sandbank sandbank, Path data, List<String> notes) {
        RunningSandbank running = new RunningSandbank(sandbank, data, notes);
        Runtime.getRuntime().addShutdownHook(running.stop);
        return running;
    }

    @Override
    public String baseUrl() {
        return sandbank.baseUrl();
    }

    @Override
    public boolean ownAuthority() {
        return sandbank.ownAuthority();
    }

    @Override
    public int port() {
        return sandbank.port();
    }

    @Override
    public Optional<String> managementUrl() {
        return sandbank.managementPort() < 0 ? Optional.empty() : Optional.of(LOOPBACK + sandbank.managementPort());
    }

    @Override
    public Optional<String> certificateUrl() {
        return sandbank.server().certificateUrl();
    }

    @Override
    public Optional<String> productionUrl() {
        return sandbank.server().productionUrl();
    }

    @Override
    public long pid() {
        return ProcessHandle.current().pid();
    }

    @Override
    public Path data() {
        return data.toAbsolutePath().normalize();
    }

    @Override
    public String dataOption() {
        return sandbank.dataOption();
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public Duration startedIn() {
        return Duration.ofMillis(
                readyAtMillis - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    @Override
    public Optional<String> someClientId() {
        return sandbank.clients().list().stream()
                .map(client -> client.id().value())
                .findFirst();
    }

    @Override
    public Optional<String> ownerUrl() {
        return sandbank.ownerUrl();
    }

    @Override
    public String freshSecret() {
        return ClientSecretText.fresh(sandbank.secrets());
    }

    @Override
    public void beforeStop(Runnable work) {
        beforeStop.add(work);
    }

    @Override
    public void awaitStop() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the server without ending the process. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stop);
        stopServer();
    }

    private void stopAndEnd() {
        stopServer();
        Runtime.getRuntime().halt(0);
    }

    private void stopServer() {
        beforeStop.forEach(Runnable::run);
        sandbank.close();
    }
}
