package dev.sandbank.bootstrap.node;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A load balancer that gives each request to the next of its servers, whoever sent it. */
final class RoundRobin implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final Pattern OF_CONNECTION = Pattern.compile("(?i)\r\n(connection|upgrade|http2-settings):[^\r]*");

    private final ServerSocket listening;
    private final List<Integer> servers = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "round-robin");
        thread.setDaemon(true);
        return thread;
    });

    RoundRobin() throws IOException {
        this.listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /** Adds a server by its port. */
    void add(int port) {
        servers.add(port);
    }

    private void accept() {
        for (int turn = 0; !listening.isClosed(); turn++) {
            try {
                Socket client = listening.accept();
                int server = servers.get(turn % servers.size());
                threads.execute(() -> pass(client, server));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** One request for each connection, so that the next one goes to the next server. */
    private static void pass(Socket client, int port) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            InputStream from = client.getInputStream();
            String head = head(from);
            String sent = OF_CONNECTION.matcher(head).replaceAll("").replaceFirst("\r\n\r\n$", "");
            server.getOutputStream()
                    .write((sent + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            Matcher length = LENGTH.matcher(head);
            server.getOutputStream().write(from.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0));
            server.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head(InputStream from) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        for (int next = from.read(); next >= 0; next = from.read()) {
            head.write(next);
            last = last << 8 | next;
            if (last == 0x0d0a0d0a) {
                break;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        threads.shutdownNow();
    }
}
