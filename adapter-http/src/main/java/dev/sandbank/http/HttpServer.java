package dev.sandbank.http;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.Faults;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.http.corridor.Corridor;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.Supplier;

/** The HTTP server. Started by its constructor; {@link #close} lets running requests finish. */
public final class HttpServer implements AutoCloseable {

    private static final long MAX_BODY_BYTES = 1 << 20;
    private static final long DRAIN_MILLIS = 5_000;
    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.HEAD,
            HandlerType.OPTIONS);

    private final Javalin javalin;
    private final ManagementServer management;
    private final HttpSettings settings;

    /**
     * Starts the server.
     *
     * @param applications how many applications there are, for the metrics
     * @throws IllegalStateException if a port cannot be bound
     */
    public HttpServer(
            HttpSettings settings,
            UseCases useCases,
            Faults faults,
            CallLog callLog,
            Secrets secrets,
            Supplier<Number> applications) {
        this.settings = settings;
        Metrics metrics = new Metrics(applications);
        Gateway gateway = new Gateway(
                ApiOperations.of(useCases),
                new Corridor(useCases.verifyAccessToken(), useCases.admitCall(), faults),
                new RequestIds(secrets),
                new Observer(metrics, callLog));
        this.javalin = Javalin.create(config -> configure(config, gateway));
        this.javalin.start(settings.host(), settings.port());
        this.management = new ManagementServer(settings.managementPort(), metrics);
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

    private static void configure(JavalinConfig config, Gateway gateway) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MAX_BODY_BYTES;
        config.router.caseInsensitiveRoutes = true;
        config.router.treatMultipleSlashesAsSingleSlash = true;
        config.jetty.modifyServer(server -> server.setStopTimeout(DRAIN_MILLIS));
        METHODS.forEach(method -> config.routes.addHttpHandler(method, Gateway.API_BASE + "/*", gateway::handle));
        config.routes.get("/livez", context -> context.result("ok"));
        config.routes.get("/readyz", context -> context.result("ok"));
    }
}
