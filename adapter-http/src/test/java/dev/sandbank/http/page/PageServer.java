package dev.sandbank.http.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sandbank.http.operation.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves fixed answers by path, and the assets, on a free port. */
final class PageServer implements AutoCloseable {

    private final Map<String, Answer.Ready> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    PageServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Asset asset : Asset.values()) {
            answers.put(asset.path(), text(200, asset.type(), asset.content()));
        }
        server.createContext("/", this::answer);
        server.start();
    }

    static Answer.Ready text(int status, String type, String text) {
        return new Answer.Ready(status, type, text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    static Answer.Ready redirect(String location) {
        return text(303, "text/plain", "").with("Location", location);
    }

    void serve(String path, Answer.Ready answer) {
        answers.put(path, answer);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Answer.Ready answer = answers.getOrDefault(path, text(404, "text/plain", "nothing at " + path));
            exchange.getRequestBody().readAllBytes();
            answer.headers().forEach(header -> exchange.getResponseHeaders().add(header.name(), header.value()));
            exchange.getResponseHeaders().add("Content-Type", String.valueOf(answer.contentType()));
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            if (answer.body().length > 0) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
