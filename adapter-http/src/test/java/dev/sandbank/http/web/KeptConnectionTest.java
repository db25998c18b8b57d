package dev.sandbank.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.application.support.Exposure;
import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.SerialNumber;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.http.HttpSettings;
import dev.sandbank.http.HttpsSettings;
import dev.sandbank.http.TestClients.Registered;
import dev.sandbank.http.TestServer;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that outlive the certificate that was shown at their beginning. */
class KeptConnectionTest {

    private static final Duration LIFE = Duration.ofDays(3);

    @Test
    void certificateThatEndsOnAKeptConnectionIsRefused_T20(@TempDir Path folder) throws Exception {
        ServerIdentity shown = TlsPeer.identity(folder, "server");
        ServerIdentity own = TlsPeer.identity(folder, "own");
        HttpsSettings https = new HttpsSettings(shown, -1, 0, -1, null, Duration.ZERO);
        try (TestServer server =
                new TestServer(new HttpSettings("127.0.0.1", 0, null, https, -1, Exposure.DEFAULT, ""))) {
            Registered shop = server.clients().register();
            register(server, shop, own.chain().get(0));
            try (SSLSocket kept = TlsPeer.connect(TlsPeer.context(own, shown), server.certificatePort())) {
                assertThat(TlsPeer.answer(kept, token(shop))).startsWith("HTTP/1.1 200 ");

                server.clock().advance(LIFE.minusSeconds(1));
                assertThat(TlsPeer.answer(kept, token(shop))).startsWith("HTTP/1.1 200 ");

                server.clock().advance(Duration.ofSeconds(1));
                assertThat(TlsPeer.answer(kept, token(shop)))
                        .startsWith("HTTP/1.1 401 ")
                        .contains("expired since");
            }
        }
    }

    private static void register(TestServer server, Registered app, X509Certificate certificate) throws Exception {
        Instant now = server.clock().instant();
        server.stores()
                .clientCertificates()
                .add(new ClientCertificate(
                        Thumbprint.of(certificate.getEncoded()),
                        new SerialNumber(certificate.getSerialNumber()),
                        Thumbprint.of(certificate.getPublicKey().getEncoded()),
                        new ClientId(app.id()),
                        CertificateOrigin.OWN,
                        "CN=own",
                        now,
                        now.plus(LIFE),
                        null,
                        null));
    }

    private static String token(Registered app) {
        String body = "grant_type=client_credentials&scope=/api";
        return "POST /gcb/api/clientCredentials/oauth2/token/sg/gcb HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: "
                + app.basic() + "\r\nAccept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
