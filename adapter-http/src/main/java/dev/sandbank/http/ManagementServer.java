package dev.sandbank.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code /metrics} on a port of its own, on the loopback address alone. */
final class ManagementServer implements AutoCloseable {

    private final com.sun.net.httpserver.@Nullable HttpServer server;

    ManagementServer(int port, Metrics metrics) {
        this.server = port < 0 ? null : start(port, metrics);
    }

    int port() {
        return server == null ? -1 : server.getAddress().getPort();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static com.sun.net.httpserver.HttpServer start(int port, Metrics metrics) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var started = com.sun.net.httpserver.HttpServer.create(address, 0);
            started.createContext("/metrics", exchange -> answer(exchange, metrics.scrape()));
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on management port " + port + ": " + e.getMessage(), e);
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
