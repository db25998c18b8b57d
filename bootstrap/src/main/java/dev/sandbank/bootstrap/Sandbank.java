package dev.sandbank.bootstrap;

import dev.sandbank.application.Ports;
import dev.sandbank.application.UseCases;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.Faults;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.http.HttpPorts;
import dev.sandbank.http.HttpServer;
import dev.sandbank.http.HttpSettings;
import dev.sandbank.persistence.SqliteStores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** A whole Sandbank: stores, then use cases, then the server; closed in reverse. */
public final class Sandbank implements AutoCloseable {

    private final Closing closing;
    private final Settings settings;
    private final SqliteStores stores;
    private final Secrets secrets;
    private final HttpServer server;

    private Sandbank(Settings settings, Closing closing) {
        this.closing = closing;
        this.settings = settings;
        Path data = settings.data();
        Clock wall = Clock.systemUTC();
        SqliteStores.prepare(data);
        ServerOwner owner = ServerOwner.thisProcess(wall.instant());
        ServerLock lock = closing.last(ServerLock.take(data, owner));
        this.stores = closing.last(SqliteStores.open(data));
        Ports ports = SystemPorts.of(settings, stores, wall);
        this.secrets = ports.secrets();
        closing.last(new Housekeeping(
                stores.spaces(),
                stores.expiredTokens(),
                ports.clocks(),
                settings.keepExpired(),
                stores.locks(),
                wall.instant()));
        CallLog callLog = settings.accessLog() ? accessLog(data, wall, closing) : CallLog.NONE;
        HttpPorts httpPorts = new HttpPorts(
                ports.clocks(),
                ports.seeds(),
                secrets,
                Faults.NONE,
                callLog,
                settings.lifetimes(),
                stores.health(),
                () -> stores.clients().count());
        this.server = closing.last(listen(settings, UseCases.over(stores, ports), httpPorts));
        lock.tell(owner.at(baseUrl()));
    }

    /**
     * Starts a server, which is ready when this returns.
     *
     * @throws Failure if the data directory, the store or a port cannot be used, or another server uses the directory
     */
    public static Sandbank start(Settings settings) {
        LogSetup.level(settings.logLevel());
        Closing closing = new Closing();
        try {
            return new Sandbank(settings, closing);
        } catch (RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    /** The address at which people reach it, without a slash at the end. */
    public String baseUrl() {
        return settings.baseUrl(server.port());
    }

    public int port() {
        return server.port();
    }

    /** The port of {@code /metrics}; -1 if there is none. */
    public int managementPort() {
        return server.managementPort();
    }

    /** Stops accepting, lets running calls finish, closes the stores. */
    @Override
    public void close() {
        closing.close();
    }

    Clients clients() {
        return stores.clients();
    }

    Secrets secrets() {
        return secrets;
    }

    private static HttpServer listen(Settings settings, UseCases useCases, HttpPorts ports) {
        String publicUrl = settings.port() == 0 ? settings.publicUrl() : settings.baseUrl(settings.port());
        try {
            HttpSettings listening = new HttpSettings(
                    settings.host(), settings.port(), publicUrl, settings.managementPort(), settings.exposure());
            return LogSetup.withoutServerLog(() -> new HttpServer(listening, useCases, ports));
        } catch (RuntimeException e) {
            throw ListenFailure.of(e, settings);
        }
    }

    private static CallLog accessLog(Path data, Clock wall, Closing closing) {
        Path file = data.resolve("logs").resolve("access.log");
        try {
            return closing.last(new AccessLog(file, wall));
        } catch (IOException e) {
            throw Failure.unavailable("the access log " + file + " cannot be written; see --access-log");
        }
    }
}
