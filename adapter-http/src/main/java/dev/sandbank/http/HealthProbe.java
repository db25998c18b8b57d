package dev.sandbank.http;

import dev.sandbank.http.web.HealthRoutes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out whether a Sandbank answers at a port, and not another program or none. */
public final class HealthProbe {

    /** The longest wait for each step; a server on this machine answers much sooner. */
    private static final int MILLIS = 500;

    private static final int ANSWER_BYTES = 1024;

    private static final byte[] QUESTION =
            "GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private HealthProbe() {}

    /**
     * Asks {@code /livez}, for a second at most. A server that speaks HTTPS answers that it does.
     *
     * @param host the address that the server listens on; it may be the one that stands for all addresses
     * @return the address of the Sandbank there; empty if none answers
     */
    public static Optional<String> addressAt(String host, int port) {
        try (Socket socket = new Socket()) {
            InetAddress address = InetAddress.getByName(host);
            InetAddress reachable = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
            socket.connect(new InetSocketAddress(reachable, port), MILLIS);
            socket.setSoTimeout(MILLIS);
            socket.getOutputStream().write(QUESTION);
            byte[] bytes = socket.getInputStream().readNBytes(ANSWER_BYTES);
            String answer = new String(bytes, StandardCharsets.US_ASCII);
            return answer.contains("\r\nServer: " + HealthRoutes.NAME + "\r\n")
                    ? Optional.of(HttpSettings.addressOf(scheme(answer), host, port))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String scheme(String answer) {
        return answer.startsWith("HTTP/1.1 400 ") ? "https" : "http";
    }
}
