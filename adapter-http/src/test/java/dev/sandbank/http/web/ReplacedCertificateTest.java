package dev.sandbank.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.application.support.Exposure;
import dev.sandbank.http.HttpSettings;
import dev.sandbank.http.HttpsSettings;
import dev.sandbank.http.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate that is replaced while connections are open (T5). */
class ReplacedCertificateTest {

    private final Path folder;

    ReplacedCertificateTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void openConnectionsGoOnAndNewOnesSeeTheOtherCertificate_T5() throws Exception {
        ServerIdentity first = TlsPeer.identity(folder, "first");
        ServerIdentity second = TlsPeer.identity(folder, "second");
        try (TestServer server = server(first);
                SSLSocket kept = TlsPeer.connect(TlsPeer.context(null, first), server.port())) {
            assertAnswers(kept);

            server.show(second);

            assertAnswers(kept);
            try (SSLSocket fresh = TlsPeer.connect(TlsPeer.context(null, second), server.port())) {
                assertAnswers(fresh);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void ticketFromBeforeLeadsToAFullHandshake_T20(String version) throws Exception {
        ServerIdentity first = TlsPeer.identity(folder, "first");
        ServerIdentity second = TlsPeer.identity(folder, "second");
        SSLContext client = TlsPeer.context(null, first, second);
        try (TestServer server = server(first)) {
            assertThat(shown(client, version, server)).isEqualTo(first.chain().get(0));

            server.show(second);

            // A session that was taken up again would still have the first certificate.
            assertThat(shown(client, version, server)).isEqualTo(second.chain().get(0));
        }
    }

    /** The certificate of the session in which a call is answered; the client keeps the session for its next call. */
    private static Certificate shown(SSLContext client, String version, TestServer server) throws IOException {
        try (SSLSocket socket = (SSLSocket) client.getSocketFactory().createSocket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            socket.setEnabledProtocols(new String[] {version});
            assertAnswers(socket);
            return socket.getSession().getPeerCertificates()[0];
        }
    }

    private static void assertAnswers(SSLSocket socket) throws IOException {
        assertThat(TlsPeer.answer(socket, "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 200 OK\n");
    }

    private static TestServer server(ServerIdentity shown) {
        HttpsSettings https = new HttpsSettings(shown, -1, -1, -1, null, Duration.ZERO);
        return new TestServer(new HttpSettings("127.0.0.1", 0, null, https, -1, Exposure.DEFAULT, ""));
    }
}
