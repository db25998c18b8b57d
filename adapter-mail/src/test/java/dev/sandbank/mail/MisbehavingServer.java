package dev.sandbank.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** A mail server of a few lines that answers as a test wants, also by saying nothing. */
final class MisbehavingServer implements AutoCloseable {

    /** Instead of an answer: silence until the client gives up. */
    static final String SILENCE = "silence";

    /** Instead of an answer: the end of the connection. */
    static final String HANG_UP = "hang up";

    /** Instead of an answer: a few bytes each second, without an end. */
    static final String DRIP = "drip";

    /** The beginnings of what the client says. */
    static final String GREETING = "greeting";

    static final String CONTENT = "content";

    private static final Map<String, String> USUAL = Map.of(
            GREETING,
            "220 ready",
            "EHLO",
            "250-here\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 1000000",
            "AUTH",
            "235 welcome",
            "MAIL",
            "250 ok",
            "RCPT",
            "250 ok",
            "DATA",
            "354 go on",
            CONTENT,
            "250 taken",
            "NOOP",
            "250 ok",
            "RSET",
            "250 ok",
            "QUIT",
            "221 bye");

    final List<String> commands = new CopyOnWriteArrayList<>();
    final List<String> mails = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();

    private final Map<String, String> answers = new ConcurrentHashMap<>(USUAL);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ServerSocket listening;
    private final @Nullable SSLSocketFactory encryption;
    private final boolean encryptedFromTheBeginning;

    MisbehavingServer() {
        this(null, false);
    }

    MisbehavingServer(@Nullable SSLSocketFactory encryption, boolean encryptedFromTheBeginning) {
        this.encryption = encryption;
        this.encryptedFromTheBeginning = encryptedFromTheBeginning;
        try {
            this.listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** What it answers from now on. */
    MisbehavingServer answer(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                Socket socket = listening.accept();
                connections.incrementAndGet();
                start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            converse(encryptedFromTheBeginning ? encrypted(socket) : socket, true);
        } catch (IOException | InterruptedException e) {
            // The client is gone.
        }
    }

    private void converse(Socket socket, boolean greets) throws IOException, InterruptedException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = socket.getOutputStream();
        boolean goesOn = !greets || say(out, GREETING);
        while (goesOn) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            commands.add(line);
            String word = line.length() < 4 ? line : line.substring(0, 4);
            if (word.equals("STAR") && encryption != null) {
                out.write("220 now\r\n".getBytes(StandardCharsets.US_ASCII));
                answers.computeIfPresent("EHLO", (key, value) -> value.replace("250-STARTTLS\r\n", ""));
                converse(encrypted(socket), false);
                return;
            }
            goesOn = say(out, word) && (!word.equals("DATA") || takeContent(in, out));
        }
    }

    private boolean takeContent(BufferedReader in, OutputStream out) throws IOException, InterruptedException {
        if (!answers.getOrDefault("DATA", "").startsWith("354")) {
            return true;
        }
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        mails.add(mail.toString());
        return say(out, CONTENT);
    }

    /** Answers; false if that ended the connection. */
    private boolean say(OutputStream out, String key) throws IOException, InterruptedException {
        String answer = answers.getOrDefault(key, "500 what?");
        if (answer.equals(HANG_UP)) {
            return false;
        } else if (answer.equals(SILENCE)) {
            closed.await();
            return false;
        } else if (answer.equals(DRIP)) {
            drip(out);
            return false;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return !answer.startsWith("221");
    }

    private void drip(OutputStream out) throws IOException, InterruptedException {
        do {
            out.write("2".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } while (!closed.await(20, TimeUnit.MILLISECONDS));
    }

    private Socket encrypted(Socket socket) throws IOException {
        if (encryption == null) {
            throw new IllegalStateException("no certificate");
        }
        SSLSocket encrypted = (SSLSocket) encryption.createSocket(socket, null, socket.getPort(), true);
        encrypted.setUseClientMode(false);
        return encrypted;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "misbehaving-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
