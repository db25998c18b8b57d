package dev.sandbank.http.web;

import dev.sandbank.http.web.body.WholeBodies;
import dev.sandbank.http.web.tls.ListenerKind;
import dev.sandbank.http.web.tls.TlsListeners;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.http.servlet.DefaultTasks;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.LowResourceMonitor;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;

/** Javalin with the set-up of this project. {@link #close} lets running requests finish. */
public final class WebServer implements AutoCloseable {

    private static final long DRAIN_MILLIS = 5_000;

    /** The maximum number of connections; further ones wait until one of these ends. */
    private static final int MAX_CONNECTIONS = 4_000;

    // Doubled slashes are a wire fact. A path is split at its slashes before its segments are decoded, so an encoded
    // slash or percent sign in a segment is safe. All other unusual parts of a path are refused.
    private static final UriCompliance LENIENT = UriCompliance.RFC3986.with(
            "what our routes can read",
            UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * A server that listens once it is started.
     *
     * @param port 0 for any free one
     * @param threads the maximum number of threads
     * @param surroundings the network around it
     * @param tls its listeners, which listen instead of that port; null for plain HTTP
     * @param routes everything it answers
     */
    public static WebServer of(
            String host,
            int port,
            int threads,
            Surroundings surroundings,
            @Nullable TlsListeners tls,
            WebRoutes routes) {
        return new WebServer(Javalin.create(config -> {
            config.jetty.host = host;
            config.jetty.port = port;
            config.jetty.threadPool = new RequestThreads(threads, tls == null ? 1 : tls.count());
            configure(config.jetty, surroundings, tls);
            if (tls != null) {
                tls.addTo(config.jetty, host);
            }
            configure(config);
            config.appData(Surroundings.KEY, surroundings);
            routes.addTo(config.routes);
        }));
    }

    /** Loads the classes of a server by making one that never listens. */
    public static void warmUp() {
        of("localhost", 0, 16, Surroundings.PLAIN, null, routes -> {});
    }

    /**
     * Starts to listen.
     *
     * @throws RuntimeException if the port cannot be bound
     */
    public void start() {
        javalin.start();
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** The port of one of its listeners; -1 if it has none. */
    public int port(ListenerKind listener) {
        return TlsListeners.portOf(listener, javalin.jettyServer().server());
    }

    /** The paths that have a handler for a method, as they were registered. */
    public List<String> pathsTaking(String method) {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.name().equals(method))
                .map(handler -> handler.endpoint.path)
                .toList();
    }

    @Override
    public void close() {
        closeRestingConnections();
        javalin.stop();
    }

    /** Closes the connections without a running request. Otherwise the stop would wait for each to be idle long enough. */
    private void closeRestingConnections() {
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            for (EndPoint point : connector.getConnectedEndPoints()) {
                Connection connection = inner(point.getConnection());
                if (connection == null || connection.getMessagesIn() == connection.getMessagesOut()) {
                    point.close();
                }
            }
        }
    }

    /** The connection that carries requests; that of TLS counts none. */
    private static @Nullable Connection inner(@Nullable Connection connection) {
        return connection instanceof SslConnection tls ? tls.getSslEndPoint().getConnection() : connection;
    }

    private static void configure(JavalinConfig config) {
        config.unsafe.internalRouter = new BankCallRouter(config.unsafe);
        // The phases around a matched route have no handlers here but take time in every request.
        config.unsafe.servletRequestLifecycle.removeAll(
                List.of(DefaultTasks.INSTANCE.getBEFORE_MATCHED(), DefaultTasks.INSTANCE.getAFTER_MATCHED()));
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.router.caseInsensitiveRoutes = true;
        config.router.treatMultipleSlashesAsSingleSlash = true;
        config.http.prefer405over404 = true;
    }

    private static void configure(JettyConfig jetty, Surroundings surroundings, @Nullable TlsListeners tls) {
        jetty.modifyServer(server -> configure(server, surroundings, tls));
        jetty.modifyHttpConfiguration(WebServer::configure);
        jetty.modifyServletContextHandler(WebServer::leaveOutSessions);
    }

    /**
     * Sets up the handlers before Javalin: they let running requests finish, and read bodies before a thread is used
     * for a request.
     */
    private static void configure(Server server, Surroundings surroundings, @Nullable TlsListeners tls) {
        Handler bodies = new EagerContentHandler(new WholeBodies(surroundings.bodies()));
        server.setHandler(new GracefulHandler(
                new StripPublicPath(surroundings.publicPath(), tls == null ? bodies : tls.gateBefore(bodies))));
        server.addBean(new NetworkConnectionLimit(MAX_CONNECTIONS, server));
        server.setErrorHandler(new ProtocolErrors());
        server.setStopTimeout(DRAIN_MILLIS);
        server.removeBean(server.getBean(LowResourceMonitor.class));
        server.addBean(new SlowReaders(server));
    }

    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setUriCompliance(LENIENT);
        // Otherwise Jetty would reuse an earlier header of the connection that differs only in letter case, and tokens
        // can differ only in letter case.
        http.setHeaderCacheCaseSensitive(true);
    }

    /** Javalin requires a handler of sessions. This one finds no session in any request, and no code creates one. */
    private static void leaveOutSessions(ServletContextHandler context) {
        context.getSessionHandler().setUsingCookies(false);
        context.getSessionHandler().setUsingUriParameters(false);
    }
}
