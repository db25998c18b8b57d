package dev.sandbank.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;

/** The HTTP server. Started by its constructor; {@link #close} lets running requests finish. */
public final class HttpServer implements AutoCloseable {

    private static final long MAX_BODY_BYTES = 1 << 20;
    private static final long DRAIN_MILLIS = 5_000;

    private final HttpSettings settings;
    private final Javalin javalin;
    private final ManagementServer management;

    /**
     * Starts the server.
     *
     * @throws RuntimeException if a port cannot be bound
     */
    public HttpServer(HttpSettings settings, UseCases useCases, HttpPorts ports) {
        this.settings = settings;
        Metrics metrics = new Metrics(ports.applications());
        Routes routes = new Routes(useCases, ports, new Observer(metrics, ports.callLog()), this::publicUrl);
        this.javalin = Javalin.create(config -> configure(config, routes));
        this.management = new ManagementServer(settings.managementPort(), metrics);
        start();
    }

    private void start() {
        try {
            javalin.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            management.close();
            throw e;
        }
    }

    /** The port the server listens on. */
    public int port() {
        return javalin.port();
    }

    /** The port of {@code /metrics}; -1 if there is none. */
    public int managementPort() {
        return management.port();
    }

    /** How the outside reaches the server, without a slash at the end. */
    public String publicUrl() {
        String configured = settings.publicUrl();
        return configured != null ? configured : "http://" + settings.host() + ":" + port();
    }

    @Override
    public void close() {
        javalin.stop();
        management.close();
    }

    private static void configure(JavalinConfig config, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MAX_BODY_BYTES;
        config.http.prefer405over404 = true;
        config.router.caseInsensitiveRoutes = true;
        config.router.treatMultipleSlashesAsSingleSlash = true;
        // Otherwise a header is taken for an earlier one of the connection that differs in case only; tokens do.
        config.jetty.modifyHttpConfiguration(http -> http.setHeaderCacheCaseSensitive(true));
        config.jetty.modifyServer(server -> server.setStopTimeout(DRAIN_MILLIS));
        routes.addTo(config.routes);
    }
}
