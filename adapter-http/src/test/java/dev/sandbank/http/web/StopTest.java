package dev.sandbank.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that stops lets running requests finish, and does not wait for connections on which nothing runs. */
@Timeout(30)
class StopTest {

    private static final String ANSWER = "the whole answer";

    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final WebServer server = WebServer.of("localhost", 0, 16, Surroundings.PLAIN, null, routes -> {
        routes.get("/quick", context -> context.result("quick"));
        routes.post("/slow", this::answerLate);
    });

    @Test
    void runningRequestFinishesAndRestingConnectionsEndBeforeIt() throws Exception {
        server.start();
        try (Socket caller = new Socket("localhost", server.port());
                Socket silent = new Socket("localhost", server.port());
                Socket answered = new Socket("localhost", server.port())) {
            send(answered, "GET /quick HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(answered.getInputStream().read()).isEqualTo('H');
            send(caller, "POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nbody");
            running.await();
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);

            assertThat(read(silent)).isEmpty();
            assertThat(read(answered)).contains("200 OK");
            assertThat(stopped).isNotDone();
            released.countDown();
            assertThat(read(caller)).contains("200 OK").contains(ANSWER);
            stopped.join();
        }
    }

    private void answerLate(Context context) throws InterruptedException {
        running.countDown();
        released.await();
        context.result(ANSWER);
    }

    private static void send(Socket caller, String text) throws IOException {
        caller.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Everything up to the end of the connection. */
    private static String read(Socket caller) throws IOException {
        return new String(caller.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
}
