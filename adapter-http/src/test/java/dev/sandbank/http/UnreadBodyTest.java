package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Exposure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After a refusal the connection stays open only if the body was read; the client must be told. */
class UnreadBodyTest {

    private static final String HEAD = String.join(
            "\r\n",
            "POST /gcb/api/v1/apac/rewards/linkage HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/json",
            "Content-Length: 1000",
            "",
            "");

    @Test
    void answerToAHalfSentBodySaysThatTheConnectionEnds() throws IOException {
        Exposure impatient = new Exposure(Duration.ofSeconds(1), List.of());
        try (TestServer server = new TestServer(new HttpSettings("127.0.0.1", 0, null, null, -1, impatient, ""));
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            send(socket, HEAD + "{\"half\":");
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).startsWith("HTTP/1.1 408").containsIgnoringCase("\r\nConnection: close\r\n");
        }
    }

    @Test
    void connectionOfAWholeBodyGoesOn() throws IOException {
        try (TestServer server = new TestServer();
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            for (int i = 0; i < 3; i++) {
                send(socket, HEAD + " ".repeat(1000));
                assertThat(head(socket.getInputStream()))
                        .startsWith("HTTP/1.1 401")
                        .doesNotContainIgnoringCase("Connection: close");
            }
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** Reads one complete answer and returns its head. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        String length = head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1");
        in.readNBytes(Integer.parseInt(length));
        return head.toString();
    }
}
