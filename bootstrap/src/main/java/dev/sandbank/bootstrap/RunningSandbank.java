package dev.sandbank.bootstrap;

import dev.sandbank.cli.installation.Running;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A server that runs until the process is told to stop. */
final class RunningSandbank implements Running {

    private static final int SECRET_BYTES = 24;

    private final Sandbank sandbank;
    private final long readyAtMillis = Clock.systemUTC().millis();

    private RunningSandbank(Sandbank sandbank) {
        this.sandbank = sandbank;
    }

    /**
     * Makes Ctrl-C and SIGTERM close the server. A stop on request is no failure, so the process ends with 0. Only
     * {@code halt} can do that, because the JVM itself ends with 128 plus the number of the signal.
     */
    static RunningSandbank of(Sandbank sandbank) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            sandbank.close();
                            Runtime.getRuntime().halt(0);
                        },
                        "stop"));
        return new RunningSandbank(sandbank);
    }

    @Override
    public String baseUrl() {
        return sandbank.baseUrl();
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
    public String freshSecret() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sandbank.secrets().random(SECRET_BYTES));
    }

    @Override
    public void awaitStop() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
