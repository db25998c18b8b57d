package dev.sandbank.http;

import dev.sandbank.application.UseCases;
import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.http.certificate.RevocationListRoutes;
import dev.sandbank.http.contract.Contract;
import dev.sandbank.http.hub.call.CallTails;
import dev.sandbank.http.hub.start.ServerAddresses;
import dev.sandbank.http.web.ManagementServer;
import dev.sandbank.http.web.Metrics;
import dev.sandbank.http.web.Observer;
import dev.sandbank.http.web.Surroundings;
import dev.sandbank.http.web.WebServer;
import dev.sandbank.http.web.tls.ListenerKind;
import dev.sandbank.http.web.tls.TlsListeners;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP server. Started by its constructor; {@link #close} lets running requests finish. */
public final class HttpServer implements AutoCloseable {

    /** The time between two times that new calls are told. */
    public static final Duration NEW_CALLS = CallTails.PERIOD;

    private static final int THREADS = 128;

    /** The path of the list of revoked certificates. */
    public static final String REVOCATION_LIST = RevocationListRoutes.PATH;

    private final HttpSettings settings;
    private final WebServer server;
    private final ManagementServer management;
    private final CallTails tails;
    private final @Nullable TlsListeners tls;

    /**
     * Starts the server.
     *
     * @throws RuntimeException if a port cannot be bound
     * @throws HttpsUnavailable if the class path lacks a part of HTTPS
     */
    public HttpServer(HttpSettings settings, UseCases useCases, HttpPorts ports) {
        if (settings.https() != null && !TlsListeners.canAgreeOnProtocols()) {
            throw new HttpsUnavailable();
        }
        this.settings = settings;
        Metrics metrics = new Metrics(ports.applications(), ports.mail(), ports.calls());
        Observer observer = new Observer(metrics, ports.callLog());
        this.tails = new CallTails(useCases.hub().calls().tails());
        this.tls = settings.https() == null
                ? null
                : new TlsListeners(
                        settings.https()
                                .ports(settings.port(), settings.exposure().bodyTimeout()),
                        this::publicUrl,
                        ports.wall());
        this.server = WebServer.of(
                settings.host(),
                settings.port(),
                THREADS,
                Surroundings.of(settings.publicUrl(), settings.exposure()),
                tls,
                new SiteRoutes(useCases, ports, observer, addresses(), settings.dataOption(), tails));
        this.management = new ManagementServer(settings.managementPort(), metrics);
        try {
            server.start();
        } catch (RuntimeException e) {
            management.close();
            throw e;
        }
    }

    /**
     * Loads the classes of the server on another thread, while its caller opens the stores; the first server of a process
     * spends half of its start on that.
     */
    public static void warmUp() {
        Thread thread = new Thread(
                () -> {
                    Contract.load();
                    WebServer.warmUp();
                },
                "sandbank-http-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** The port the server listens on. */
    public int port() {
        return server.port();
    }

    /** The port of {@code /metrics}; -1 if there is none. */
    public int managementPort() {
        return management.port();
    }

    /** The port at which clients show certificates of their own; -1 if there is none. */
    public int certificatePort() {
        return server.port(ListenerKind.CLIENT_CERTIFICATES);
    }

    /** The port of production; -1 if there is none. */
    public int productionPort() {
        return server.port(ListenerKind.PRODUCTION);
    }

    /** The port of plain HTTP that leads to HTTPS; -1 if there is none. */
    public int redirectPort() {
        return server.port(ListenerKind.REDIRECT);
    }

    /** Shows another certificate to those who connect from now on; connections that are open stay. */
    public void show(ServerIdentity identity) {
        if (tls == null) {
            throw new IllegalStateException("without HTTPS no certificate is shown");
        }
        tls.show(identity);
    }

    /** The address at which callers reach the server, without a slash at the end. */
    public String publicUrl() {
        String configured = settings.publicUrl();
        return configured != null ? configured : settings.addressAt(port());
    }

    /** The address of the port for certificates, in the same form; empty if there is none. */
    public Optional<String> certificateUrl() {
        return urlOf(certificatePort());
    }

    /** The address of production, in the same form; empty if there is none. */
    public Optional<String> productionUrl() {
        return urlOf(productionPort());
    }

    private ServerAddresses addresses() {
        return new ServerAddresses(this::publicUrl, this::certificateUrl, this::productionUrl);
    }

    private Optional<String> urlOf(int port) {
        return port < 0 ? Optional.empty() : Optional.of(HttpSettings.withPort(publicUrl(), port));
    }

    /** Tells those who wait for new calls of them. To be called once in each {@link #NEW_CALLS}, by one thread. */
    public void tellNewCalls() {
        tails.round();
    }

    /** Those who wait for new calls. */
    CallTails tails() {
        return tails;
    }

    /** The paths that have a handler for a method. */
    List<String> pathsTaking(String method) {
        return server.pathsTaking(method);
    }

    @Override
    public void close() {
        try {
            // First, because the server waits for answers that go on.
            tails.close();
            server.close();
        } finally {
            management.close();
        }
    }
}
