package dev.sandbank.http.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** {@code /metrics} on a separate port, only on the loopback address, with separate threads. */
public final class ManagementServer implements AutoCloseable {

    private static final int THREADS = 16;

    private final @Nullable WebServer server;

    /**
     * Starts it.
     *
     * @param port 0 for any free one, negative for no server at all
     * @throws IllegalStateException if the port cannot be bound
     */
    public ManagementServer(int port, Metrics metrics) {
        this.server = port < 0 ? null : start(port, metrics);
    }

    /** The port it listens on; -1 if there is no server. */
    public int port() {
        return server == null ? -1 : server.port();
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    private static WebServer start(int port, Metrics metrics) {
        String loopback = InetAddress.getLoopbackAddress().getHostAddress();
        WebServer server = WebServer.of(
                loopback,
                port,
                THREADS,
                Surroundings.PLAIN,
                null,
                routes -> routes.get("/metrics", context -> answer(context, metrics)));
        try {
            server.start();
            return server;
        } catch (RuntimeException e) {
            throw new IllegalStateException("cannot listen on management port " + port + ": " + e.getMessage(), e);
        }
    }

    private static void answer(Context context, Metrics metrics) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.scrape());
    }
}
