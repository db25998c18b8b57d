package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain HTTP where HTTPS is spoken, the port that leads on, and what browsers are told to keep (T3, T4). */
class WrongWaysTest {

    private static final String PUBLIC = "https://bank.test:8443";

    private static ServedHttps server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        OpensslFiles files = new OpensslFiles(folder);
        files.leaf("own");
        server = ServedHttps.start(
                Files.createDirectory(folder.resolve("data")),
                Map.of(
                        "tls-certificate",
                        files.file("own.pem").toString(),
                        "tls-key",
                        files.file("own.key").toString(),
                        "public-url",
                        PUBLIC,
                        "http-port",
                        "0",
                        "hsts",
                        "1h",
                        "body-timeout",
                        "1s"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /login HTTP/1.1\r\nHost: evil.test\r\n\r\n", "POST /login HTTP/1.0\r\n\r\n"})
    void plainHttpIsToldTheRightAddress_T3(String request) throws IOException {
        assertThat(answer(server.sandbank().port(), request))
                .startsWith("HTTP/1.1 400 ")
                .contains("This port speaks HTTPS. Use " + PUBLIC, "text/plain")
                .doesNotContain("evil", "Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /docs?a=b%20c HTTP/1.1@Host: bank.test        | /docs?a=b%20c
            HEAD / HTTP/1.1@Host: bank.test                   | /
            GET / HTTP/1.1@Host: evil.test                    | /
            GET //evil.test/ HTTP/1.1@Host: bank.test         | //evil.test/
            GET /docs HTTP/1.0                                | /docs
            """)
    void redirectLeadsToThePublicUrlAlone_T3(String request, String path) throws IOException {
        assertThat(answer(server.sandbank().redirectPort(), lines(request)))
                .startsWith("HTTP/1.1 308 ")
                .containsIgnoringCase("\r\nLocation: " + PUBLIC + path + "\r\n")
                .doesNotContainIgnoringCase("strict-transport-security");
    }

    @Test
    void listOfRevokedCertificatesNeedsNoTrust_T17() throws IOException {
        assertThat(answer(server.sandbank().redirectPort(), lines("GET /clients.crl HTTP/1.1@Host: bank.test")))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-type: application/pkix-crl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /gcb/api/clientCredentials/oauth2/token/sg/gcb HTTP/1.1@Host: bank.test@Content-Length: 0",
                "GET / HTTP/1.1@Host: bank.test@Authorization: Basic c2hvcDpzZWNyZXQ=",
                "OPTIONS * HTTP/1.1@Host: bank.test",
            })
    void whatMayHoldASecretIsNotLedOn_T3(String request) throws IOException {
        assertThat(answer(server.sandbank().redirectPort(), lines(request)))
                .startsWith("HTTP/1.1 400 ")
                .contains("Sandbank-Hint: ", "only leads browsers to " + PUBLIC, "could be read on the way")
                .doesNotContainIgnoringCase("location:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET @evil.test HTTP/1.1@Host: bank.test", "GET / HTTP/1.1", "\u0016\u0003\u0001\u0000garbage"})
    void whatIsNoRequestIsNotLedOn_T3(String request) throws IOException {
        assertThat(answer(server.sandbank().redirectPort(), lines(request)))
                .doesNotContainIgnoringCase("location:")
                .doesNotContain("Exception");
    }

    @Test
    void browsersAreToldToInsistOnThePublicNameAlone_T4() throws IOException, InterruptedException {
        Tool.assumeInstalled("curl");
        String port = ":" + server.sandbank().port();

        assertThat(headers("bank.test" + port)).contains("strict-transport-security: max-age=3600\r\n");
        assertThat(headers("localhost" + port)).doesNotContain("strict-transport-security");
        assertThat(headers("127.0.0.1" + port)).doesNotContain("strict-transport-security");
    }

    @Test
    void certificateOfItsOwnAuthorityTellsBrowsersNothing_T4(@TempDir Path data)
            throws IOException, InterruptedException {
        try (ServedHttps own = ServedHttps.start(data, Map.of())) {
            HttpResponse<String> page = ServedHttps.get(own.client(Version.HTTP_2), own.url("localhost") + "/login");

            assertThat(page.headers().map()).doesNotContainKey("strict-transport-security");
            assertThat(page.headers().allValues("set-cookie")).allMatch(cookie -> cookie.contains("Secure"));
            assertThat(own.sandbank().baseUrl()).startsWith("https://127.0.0.1:");
        }
    }

    @Test
    void handshakeThatStopsHalfWayIsEnded_T7() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.sandbank().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(new byte[] {22, 3, 1, 0, 100, 1});

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    private static String headers(String address) throws IOException, InterruptedException {
        return Tool.run("curl -sSik --resolve bank.test:" + server.sandbank().port() + ":127.0.0.1 https://" + address
                        + "/login")
                .printed();
    }

    private static String lines(String request) {
        return request.replace("@Host", "\r\nHost").replace("@Auth", "\r\nAuth").replace("@Cont", "\r\nCont")
                + "\r\n\r\n";
    }

    private static String answer(int port, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port);
                InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
