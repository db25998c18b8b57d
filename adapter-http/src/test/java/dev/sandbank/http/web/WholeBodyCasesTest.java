package dev.sandbank.http.web;

import static dev.sandbank.http.ErrorAssertions.assertNothingLeaks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.support.Exposure;
import dev.sandbank.http.HttpSettings;
import dev.sandbank.http.RawHttp;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that stop, drip, or are not HTTP: cases 93, 110 and 114. */
class WholeBodyCasesTest {

    private static final String TOKEN = "/gcb/api/clientCredentials/oauth2/token/sg/gcb";
    private static final String FORM = "grant_type=client_credentials&scope=%2Fapi";

    @AutoClose
    private static final TestServer server = new TestServer(
            new HttpSettings("127.0.0.1", 0, null, null, -1, new Exposure(Duration.ofSeconds(1), List.of()), ""));

    private static Registered app;

    @BeforeAll
    static void start() {
        app = server.clients().register();
    }

    @Test
    void case110HalfSentBodiesAreEndedAndHoldUpNobody() throws IOException {
        List<Socket> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                socket.setSoTimeout(20_000);
                halves.add(socket);
                send(socket, head(1000) + "half");
            }
            assertThat(server.http().getAtRoot("/livez").statusCode()).isEqualTo(200);
            assertThat(server.http().getAtRoot("/readyz").statusCode()).isEqualTo(200);
            assertThat(server.tokens().clientCredentials(app).statusCode()).isEqualTo(200);
            for (Socket socket : halves) {
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(answer).startsWith("HTTP/1.1 408").containsIgnoringCase("\r\nConnection: close\r\n");
                assertNothingLeaks(answer);
            }
        } finally {
            for (Socket socket : halves) {
                socket.close();
            }
        }
    }

    @Test
    void bodyInManyPiecesIsReadWhole() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            socket.setTcpNoDelay(true);
            send(socket, head(FORM.length()));
            for (String piece : FORM.split("(?<=\\G.{7})", -1)) {
                send(socket, piece);
            }
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1))
                    .isEqualTo("HTTP/1.1 200");
        }
    }

    @Test
    void bodyInChunksIsReadWhole() {
        assertThat(chunked("15\r\n" + FORM.substring(0, 21) + "\r\n"
                                + Integer.toHexString(FORM.length() - 21) + "\r\n" + FORM.substring(21)
                                + "\r\n0\r\n\r\n")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\nabc\r\n0\r\n\r\n",
                "5\r\nabcdefghij\r\n0\r\n\r\n",
                "FFFFFFFFFFFFFFFFF\r\nabc",
                "-1\r\nabc\r\n"
            })
    void case114ChunksThatAreNotHttpAreABadRequest(String body) {
        RawHttp.Response response = chunked(body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertNothingLeaks(response.text());
    }

    @Test
    void case114ConnectionThatEndsInTheMiddleOfABodyIsABadRequestAtMost() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            send(socket, head(1000) + "half");
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer)
                    .satisfiesAnyOf(
                            nothing -> assertThat(nothing).isEmpty(),
                            refused -> assertThat(refused).startsWith("HTTP/1.1 400"));
        }
    }

    private static RawHttp.Response chunked(String body) {
        return RawHttp.send(
                server.port(),
                body,
                "POST " + TOKEN + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: " + app.basic(),
                "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked");
    }

    private static String head(int length) {
        return "POST " + TOKEN + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + app.basic()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }
}
