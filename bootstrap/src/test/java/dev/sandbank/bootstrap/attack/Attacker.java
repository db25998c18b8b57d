package dev.sandbank.bootstrap.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** One hostile connection, from its first byte to the answer of the server. */
final class Attacker {

    /** The result if the connection ended without an answer. */
    static final String NOTHING = "closed";

    /** The result if the connection neither got an answer nor ended. */
    static final String LEFT_OPEN = "left open";

    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;

    Attacker(int port) {
        this.port = port;
    }

    /** Sends a request at once and returns the status. */
    String send(String request) throws IOException {
        try (Socket socket = connect()) {
            write(socket, request);
            return statusIn(socket, PATIENCE_MILLIS);
        }
    }

    /** Sends a request and then nothing more. */
    String stopAfter(String request) throws IOException {
        return send(request);
    }

    /** Sends a head, and then its body byte by byte, five a second, until the server ends the connection. */
    String drip(String head) throws IOException {
        try (Socket socket = connect()) {
            write(socket, head);
            long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
            while (System.nanoTime() < end) {
                write(socket, "x");
                String status = statusIn(socket, 200);
                if (!status.equals(LEFT_OPEN)) {
                    return status;
                }
            }
            return LEFT_OPEN;
        }
    }

    /** Sends a request and closes the connection without reading the answer. */
    String leaveAfter(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.setSoLinger(true, 0);
            write(socket, request);
        }
        return NOTHING;
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // The server ended the connection; its answer can still be read.
        }
    }

    private static String statusIn(Socket socket, int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            InputStream in = socket.getInputStream();
            String head = new String(in.readNBytes("HTTP/1.1 200".length()), StandardCharsets.ISO_8859_1);
            return head.length() < 12 ? NOTHING : head.substring(9);
        } catch (SocketTimeoutException e) {
            return LEFT_OPEN;
        } catch (IOException e) {
            return NOTHING;
        }
    }
}
