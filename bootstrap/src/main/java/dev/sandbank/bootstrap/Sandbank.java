package dev.sandbank.bootstrap;

import dev.sandbank.application.bank.account.Seeds;
import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.encryption.HandOutE2eKey;
import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.application.ratelimit.AdmitCall;
import dev.sandbank.application.ratelimit.InMemoryRateWindows;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.Faults;
import dev.sandbank.cli.AdminCli.Failure;
import dev.sandbank.http.HttpPorts;
import dev.sandbank.http.HttpServer;
import dev.sandbank.http.HttpSettings;
import dev.sandbank.http.UseCases;
import dev.sandbank.http.stepup.StepUpUseCases;
import dev.sandbank.persistence.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** A whole Sandbank: stores, then use cases, then the server; closed in reverse. */
public final class Sandbank implements AutoCloseable {

    private final Closing closing;
    private final Settings settings;
    private final Stores stores;
    private final SystemSecrets secrets;
    private final HttpServer server;

    private Sandbank(Settings settings, Closing closing) {
        this.closing = closing;
        this.settings = settings;
        Path data = settings.data();
        Clock wall = Clock.systemUTC();
        SystemClocks clocks = new SystemClocks(wall);
        this.stores = closing.last(Stores.open(data));
        this.secrets = new SystemSecrets(InstallationKey.of(data));
        closing.last(new Housekeeping(stores.expiredTokens(), stores.locks(), wall, settings.keepExpired()));
        CallLog callLog = settings.accessLog() ? accessLog(data, wall, closing) : CallLog.NONE;
        Seeds seeds = new Seeds(clocks);
        SystemE2eKeys e2eKeys = new SystemE2eKeys(data);
        StepUpUseCases stepUp =
                StepUpAssembly.of(stores, clocks, secrets, new Ciphertexts(e2eKeys, settings.lenientCiphertexts()));
        OAuthAssembly oauth = new OAuthAssembly(stores, clocks, wall, secrets, settings.lifetimes(), seeds);
        UseCases useCases = new UseCases(
                oauth.tokens(stepUp),
                new HandOutE2eKey(e2eKeys, clocks, secrets),
                stepUp,
                oauth.customers(stepUp),
                BankAssembly.of(stores, clocks, secrets, seeds),
                new AdmitCall(new InMemoryRateWindows(), wall));
        HttpPorts ports = new HttpPorts(
                clocks,
                secrets,
                Faults.NONE,
                callLog,
                settings.lifetimes(),
                () -> stores.clients().count());
        this.server = closing.last(listen(settings, useCases, ports));
        closing.last(ServerAddress.leave(data, baseUrl()));
    }

    /**
     * Starts one; ready when this returns.
     *
     * @throws Failure if the data directory, the store or a port cannot be had
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

    /** How people reach it, without a slash at the end. */
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

    SystemSecrets secrets() {
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
