package dev.sandbank.cli;

import dev.sandbank.cli.installation.Running;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server that never runs, of an installation in memory. */
record StoppedServer(InMemoryInstallation installation) implements Running {

    @Override
    public String baseUrl() {
        return "http://127.0.0.1:8080";
    }

    @Override
    public boolean ownAuthority() {
        return false;
    }

    @Override
    public int port() {
        return 8080;
    }

    @Override
    public String dataOption() {
        return " --data '/srv/the bank'";
    }

    @Override
    public Optional<String> managementUrl() {
        return Optional.of("http://127.0.0.1:8081");
    }

    @Override
    public Optional<String> certificateUrl() {
        return Optional.of("https://127.0.0.1:8444");
    }

    @Override
    public Optional<String> productionUrl() {
        return Optional.of("https://127.0.0.1:8445");
    }

    @Override
    public long pid() {
        return 4711;
    }

    @Override
    public Path data() {
        return Path.of("/srv/data");
    }

    @Override
    public List<String> notes() {
        return installation.notes;
    }

    @Override
    public Duration startedIn() {
        return Duration.ofMillis(1234);
    }

    @Override
    public Optional<String> someClientId() {
        return installation.managed.useCases().listClients().list().stream()
                .map(client -> client.id().value())
                .findFirst();
    }

    @Override
    public Optional<String> ownerUrl() {
        return Optional.of(baseUrl() + "/owner?token=TOKEN");
    }

    @Override
    public String freshSecret() {
        return "fresh-secret-of-32-characters-ok";
    }

    @Override
    public void beforeStop(Runnable work) {
        installation.beforeStop.add(work);
    }

    @Override
    public void awaitStop() {
        installation.whileServing.run();
    }

    @Override
    public void close() {
        installation.stopped++;
    }
}
