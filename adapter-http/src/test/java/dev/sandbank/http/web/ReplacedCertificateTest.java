package dev.sandbank.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.application.support.Exposure;
import dev.sandbank.http.HttpSettings;
import dev.sandbank.http.HttpsSettings;
import dev.sandbank.http.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate that is replaced while connections are open (T5). */
class ReplacedCertificateTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Path folder;

    ReplacedCertificateTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void openConnectionsGoOnAndNewOnesSeeTheOtherCertificate_T5() throws Exception {
        ServerIdentity first = made("first");
        ServerIdentity second = made("second");
        HttpsSettings https = new HttpsSettings(first, -1, -1, -1, null, Duration.ZERO);
        try (TestServer server =
                        new TestServer(new HttpSettings("127.0.0.1", 0, null, https, -1, Exposure.DEFAULT, ""));
                SSLSocket kept = connection(server, first)) {
            assertThat(status(kept)).isEqualTo("HTTP/1.1 200 OK");

            server.show(second);

            assertThat(status(kept)).isEqualTo("HTTP/1.1 200 OK");
            try (SSLSocket fresh = connection(server, second)) {
                assertThat(status(fresh)).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    /** The status of a call over a connection that stays open. */
    private static String status(SSLSocket socket) throws IOException {
        socket.getOutputStream()
                .write("GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        String status = answer.readLine();
        int length = 0;
        for (String line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
            length = line.startsWith("Content-Length: ") ? Integer.parseInt(line.substring(16)) : length;
        }
        assertThat(answer.skip(length)).isEqualTo(length);
        return status;
    }

    /** Connects if that very certificate is shown. */
    private static SSLSocket connection(TestServer server, ServerIdentity shown)
            throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("shown", shown.chain().get(0));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", server.port());
        socket.setSoTimeout(10_000);
        socket.startHandshake();
        return socket;
    }

    private ServerIdentity made(String name) throws Exception {
        Path file = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        X509Certificate certificate = (X509Certificate) store.getCertificate("server");
        return new ServerIdentity(
                (PrivateKey) store.getKey("server", PASSWORD),
                List.of(certificate),
                List.of("localhost", "127.0.0.1"),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                name);
    }
}
