package dev.sandbank.http.hub.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sandbank.http.Http;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checker finds dead links that are planted, and takes no living one for dead. */
class LinkCheckerTest {

    private static final Map<String, String> PAGES = Map.of(
            "/",
            "<a href=\"/late#below\">one whose target is fetched later</a> <a href=\"/late#gone\">planted</a>"
                    + " <a href=\"#top\">here</a> <b id=\"top\"></b> <a href=\"https://elsewhere.example/\">away</a>"
                    + " <form method=\"get\" action=\"/find\"></form> <img src=\"/picture\" alt=\"\">",
            "/late",
            "<details><summary id=\"below\">folded</summary><a href=\"dead?a=1&amp;b=2\">planted</a></details>"
                    + "<a href=\"/busy\">refused at the moment</a> <a href=\"/moved\">moved</a>",
            "/find",
            "<p>nothing</p>");

    private HttpServer server;
    private Http http;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", LinkCheckerTest::answer);
        server.start();
        http = new Http(origin());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void plantedLinksAndFragmentsAreFoundAndNothingElse_L14() {
        LinkChecker checker = new LinkChecker(http::getAtRoot, origin(), path -> false);

        assertThat(checker.faultsFrom("/"))
                .containsExactlyInAnyOrder(
                        "/ -> /late: no #gone",
                        "/ -> /picture: status 404",
                        "/late -> /dead?a=1&b=2: status 404",
                        "/late -> /busy: status 429");
        assertThat(checker.opened()).contains("/find", "/moved").doesNotContain("https://elsewhere.example/");
    }

    private String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] page = PAGES.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Location", "/find");
        int status = path.equals("/busy") ? 429 : path.equals("/moved") ? 303 : PAGES.containsKey(path) ? 200 : 404;
        exchange.sendResponseHeaders(status, page.length == 0 ? -1 : page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }
}
