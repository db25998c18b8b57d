package dev.sandbank.http;

import dev.sandbank.application.UseCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server. Started by its constructor; {@link #close} lets running requests finish. */
public final class HttpServer implements AutoCloseable {

    private static final long DRAIN_MILLIS = 5_000;
    private static final int MAX_THREADS = 64;
    private static final int IDLE_THREADS = 4;

    // Doubled slashes are a wire fact; what else is unusual in a path leads nowhere, and our own words say so.
    private static final UriCompliance LENIENT =
            UriCompliance.RFC3986.with("doubled slashes", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT);

    private final HttpSettings settings;
    private final Server server;
    private final ServerConnector connector;
    private final ManagementServer management;

    /**
     * Starts the server.
     *
     * @throws RuntimeException if a port cannot be bound
     */
    public HttpServer(HttpSettings settings, UseCases useCases, HttpPorts ports) {
        this.settings = settings;
        Metrics metrics = new Metrics(ports.applications());
        this.server = new Server(new QueuedThreadPool(MAX_THREADS, IDLE_THREADS));
        this.connector = connector(server, settings);
        server.setHandler(new GracefulHandler(
                Routes.site(useCases, ports, new Observer(metrics, ports.callLog()), this::publicUrl)));
        server.setErrorHandler(new ProtocolErrors());
        server.setStopTimeout(DRAIN_MILLIS);
        this.management = new ManagementServer(settings.managementPort(), metrics);
        start();
    }

    private void start() {
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw e instanceof RuntimeException unchecked ? unchecked : notListening(e);
        }
    }

    /** The port the server listens on. */
    public int port() {
        return connector.getLocalPort();
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
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server did not stop", e);
        } finally {
            management.close();
        }
    }

    private static ServerConnector connector(Server server, HttpSettings settings) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setUriCompliance(LENIENT);
        // Otherwise a header is taken for an earlier one of the connection that differs in case only; tokens do.
        http.setHeaderCacheCaseSensitive(true);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        server.addConnector(connector);
        return connector;
    }

    private static RuntimeException notListening(Exception cause) {
        IOException failure = cause instanceof IOException io ? io : new IOException(cause);
        return new UncheckedIOException("cannot listen: " + failure.getMessage(), failure);
    }
}
