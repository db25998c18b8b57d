package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.sandbank.bootstrap.Sandbank;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * What fails before the first request: the client gets an alert, the operator one line with address and reason. Each try
 * comes from an address of its own, because there is one line a minute for each.
 */
class EarlyFailuresTest {

    private static final String ALERT = "alert";

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.sandbank.http.web.tls.HandshakeLog");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Path data;
    private final Sandbank bank;

    EarlyFailuresTest(@TempDir Path data) {
        this.data = data;
        this.bank = Sandbank.start(
                Map.of("data", data.toString(), "https", "on", "certificate-port", "0", "production-port", "0"));
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
    }

    @AfterEach
    void stop() {
        logger.setAdditive(true);
        logger.detachAppender(log);
        bank.close();
    }

    @Test
    void clientGetsAnAlertAndTheOperatorALine_T19() throws Exception {
        ClientIdentity one = ClientIdentity.selfSigned(data, "one");
        ClientIdentity another = ClientIdentity.selfSigned(data, "another");
        KeyManager mismatch = new InsistingKeys(another.key(), one.chain());
        KeyManager huge = new InsistingKeys(one.key(), Collections.nCopies(3_000, one.leaf()));

        int host = 10;
        for (int port : new int[] {bank.certificatePort(), bank.productionPort()}) {
            assertThat(alertAfter(oldHello(), "127.0.0." + ++host, port)).isEqualTo("protocol_version");
            assertLine(host, port, "TLSv1.1 is not enabled");
            fails(null, ++host, port, "TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA");
            assertLine(host, port, "no cipher suites in common");
            for (String version : List.of("TLSv1.2", "TLSv1.3")) {
                fails(mismatch, ++host, port, version, null);
                assertLine(host, port, "Invalid");
                fails(huge, ++host, port, version, null);
                assertLine(host, port, "exceeds the maximum allowed size");
            }
        }
        assertThat(log.list)
                .allSatisfy(line -> assertThat(line.getThrowableProxy()).isNull());
    }

    @Test
    void programThatDoesNotTrustTheServerIsSaidToBeSo_T19() throws IOException, InterruptedException {
        Tool.assumeInstalled("openssl");

        Tool.run("openssl s_client -verify_return_error -connect 127.0.0.1:" + bank.port() + " </dev/null");

        assertLine(1, bank.port(), "the client refused the certificate of this server");
    }

    private void assertLine(int host, int port, String reason) {
        String begin = "No TLS with 127.0.0." + host + " at port " + port + ": ";
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage).filter(line -> line.startsWith(begin)))
                .singleElement()
                .asString()
                .contains(reason)
                .doesNotContain("\n");
    }

    /** Connects by these keys, version and suite, and reads; the server ends it by an alert, in TLS 1.3 only then. */
    private void fails(@Nullable KeyManager keys, int host, int port, String version, @Nullable String suite)
            throws Exception {
        try (SSLSocket socket = (SSLSocket) MutualClient.context(data, keys == null ? null : new KeyManager[] {keys})
                .getSocketFactory()
                .createSocket("127.0.0.1", port, InetAddress.getByName("127.0.0." + host), 0)) {
            socket.setSoTimeout(10_000);
            socket.setEnabledProtocols(new String[] {version});
            if (suite != null) {
                socket.setEnabledCipherSuites(new String[] {suite});
            }
            assertThatThrownBy(() -> {
                        socket.startHandshake();
                        socket.getInputStream().read();
                    })
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown)
                                    .isInstanceOf(SSLException.class)
                                    .hasMessageContaining(ALERT),
                            // Who still sends when the alert comes only sees that nobody reads.
                            thrown -> assertThat(thrown).isInstanceOf(SocketException.class));
        }
    }

    private static String alertAfter(byte[] sent, String from, int port) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent);
            byte[] answer = socket.getInputStream().readNBytes(7);
            assertThat(answer).as("a fatal alert").startsWith(21, 3).containsSequence(0, 2, 2);
            return answer[6] == 70 ? "protocol_version" : "alert " + answer[6];
        }
    }

    /** The first message of a client that knows TLS 1.1 at most, which the platform's own client refuses to send. */
    private static byte[] oldHello() {
        return ByteBuffer.allocate(52)
                .put(new byte[] {22, 3, 1, 0, 47, 1, 0, 0, 43, 3, 2})
                .position(43)
                .put(new byte[] {0, 0, 4, (byte) 0xc0, 9, (byte) 0xc0, 0x13, 1, 0})
                .array();
    }
}
