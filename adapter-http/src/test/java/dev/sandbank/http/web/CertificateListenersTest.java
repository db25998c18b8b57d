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

/** The listeners that take certificates, by a clock that the test sets. */
class CertificateListenersTest {

    private static final Duration LIFE = Duration.ofDays(3);

    @Test
    void certificateThatEndsOnAKeptConnectionIsRefused_T20(@TempDir Path folder) throws Exception {
        ServerIdentity shown = TlsPeer.identity(folder, "server");
        ServerIdentity own = TlsPeer.identity(folder, "own");
        try (TestServer server = server(shown)) {
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

    @Test
    void pagesOfTheWebReadNothingOfProduction_T22(@TempDir Path folder) throws Exception {
        ServerIdentity shown = TlsPeer.identity(folder, "server");
        try (TestServer server = server(shown)) {
            server.clients().letCall(server.clients().registerPublic(), "https://app.example");

            assertThat(preflight(shown, server.certificatePort())).contains("Access-Control-Allow-Origin");
            assertThat(preflight(shown, server.productionPort()))
                    .startsWith("HTTP/1.1 401 ")
                    .doesNotContain("Access-Control");
        }
    }

    private static String preflight(ServerIdentity shown, int port) throws Exception {
        try (SSLSocket socket = TlsPeer.connect(TlsPeer.context(null, shown), port)) {
            return TlsPeer.answer(
                    socket,
                    "OPTIONS /gcb/api/v1/accounts HTTP/1.1\r\nHost: 127.0.0.1:" + port
                            + "\r\nOrigin: https://app.example\r\nAccess-Control-Request-Method: GET\r\n\r\n");
        }
    }

    private static TestServer server(ServerIdentity shown) {
        HttpsSettings https = new HttpsSettings(shown, -1, 0, 0, null, Duration.ZERO);
        return new TestServer(new HttpSettings("127.0.0.1", 0, null, https, -1, Exposure.DEFAULT, ""));
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
