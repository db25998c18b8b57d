package dev.sandbank.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers who ask for much and read nothing keep threads waiting. Others are served meanwhile. */
class SlowReadersTest {

    private static final int READERS = 300;

    /** More than fits into the buffers between the two sides of a connection. */
    private static final int ANSWERS = 100;

    private static final String REQUEST = "GET /openapi/onboarding/sg.json HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final TestServer server = new TestServer();
    private final List<Socket> readers = new ArrayList<>();

    @AfterEach
    void stop() throws IOException {
        for (Socket reader : readers) {
            reader.close();
        }
        server.close();
    }

    @Test
    @Timeout(25)
    void othersAreServedMeanwhile() throws IOException {
        for (int i = 0; i < READERS; i++) {
            readers.add(reader());
        }
        for (int i = 0; i < 20; i++) {
            assertThat(server.http().getAtRoot("/livez").statusCode()).isEqualTo(200);
        }
    }

    private Socket reader() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        socket.getOutputStream().write(REQUEST.repeat(ANSWERS).getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }
}
