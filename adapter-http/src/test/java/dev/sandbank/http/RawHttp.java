package dev.sandbank.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Sends requests byte by byte, because normal clients refuse to send invalid ones. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final String LINE_END = "\r\n";

    private RawHttp() {}

    /** A GET of exactly this target. */
    public static Response get(int port, String target) {
        return send(port, "", "GET " + target + " HTTP/1.1", "Host: localhost", "Connection: close");
    }

    /** The answer to exactly these lines of head and this body, each character sent as one byte. */
    public static Response send(int port, String body, String... head) {
        return send("127.0.0.1", port, body, head);
    }

    /** The same, sent from that loopback address; Linux has many: {@code 127.0.0.2} is another. */
    public static Response send(String from, int port, String body, String... head) {
        String request = String.join(LINE_END, head) + LINE_END + LINE_END + body;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new Response(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer as it came, head and body. */
    public record Response(String text) {

        public int statusCode() {
            return Integer.parseInt(text.substring(9, 12));
        }

        /** The headers, their names in lower case. */
        public Map<String, String> headers() {
            Map<String, String> headers = new LinkedHashMap<>();
            head().lines().skip(1).forEach(line -> {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            });
            return headers;
        }

        /** The bytes after the head, unchanged. */
        public String body() {
            return text.substring(head().length() + 2 * LINE_END.length());
        }

        private String head() {
            return text.substring(0, text.indexOf(LINE_END + LINE_END));
        }
    }
}
