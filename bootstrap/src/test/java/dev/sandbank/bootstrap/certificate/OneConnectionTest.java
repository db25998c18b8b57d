package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.Sandbank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections and sessions that a client uses for another listener than the one that they were made with. */
class OneConnectionTest {

    private static final String TOKEN = "/gcb/api/clientCredentials/oauth2/token/sg/gcb";

    private static Sandbank bank;

    private static Path folder;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException, InterruptedException {
        folder = data;
        bank = Sandbank.start(Map.of(
                "data",
                data.toString(),
                "https",
                "on",
                "http-port",
                "0",
                "certificate-port",
                "0",
                "production-port",
                "0"));
        ClientIdentity.selfSigned(data, "own");
    }

    @AfterAll
    static void stop() {
        bank.close();
    }

    @Test
    void requestForTheOtherListenerIs421_T21() throws IOException, InterruptedException {
        Tool.assumeInstalled("curl");
        List<Integer> ports = List.of(bank.port(), bank.certificatePort(), bank.productionPort());
        for (int came : ports) {
            for (int named : ports) {
                for (String version : List.of("--http1.1", "--http2")) {
                    String answer = curl(
                            version + " -d a=b -H 'Host: localhost:" + named + "' https://localhost:" + came + TOKEN);
                    if (came == named) {
                        assertThat(answer).as(version).doesNotContain(" 421", "names port");
                    } else {
                        assertThat(answer)
                                .as(version)
                                .contains(" 421", "names port " + named, "connection to port " + came);
                    }
                }
            }
            assertThat(curl("-H 'Host: localhost:" + bank.redirectPort() + "' https://localhost:" + came + TOKEN))
                    .contains(" 421", "which is plain HTTP");
            assertThat(curl("-d a=b -H 'Host: localhost:443' https://localhost:" + came + TOKEN))
                    .as("the port of a proxy")
                    .doesNotContain(" 421");
        }
    }

    @Test
    void pagesOfTheSiteAreNowhereElse_T21() throws IOException, InterruptedException {
        Tool.assumeInstalled("curl");
        for (int port : new int[] {bank.certificatePort(), bank.productionPort()}) {
            for (String path : List.of("/", "/login", "/docs", "/readyz", "/gcb/apix", "/gcb/api/../../login")) {
                assertThat(curl("--path-as-is https://localhost:" + port + path))
                        .as(path)
                        .containsPattern("^HTTP/2 4\\d\\d")
                        .doesNotContainIgnoringCase("<html");
            }
        }
    }

    @Test
    void noCertificateIsAskedForOnTheSiteNorAfterTheHandshake_T21_T22() throws IOException, InterruptedException {
        Tool.assumeInstalled("openssl");
        assertThat(session(bank.port(), "-enable_pha " + shown()))
                .contains("No client certificate CA names sent", "HTTP/1.1 4")
                .doesNotContain("Requested Signature Algorithms");
        assertThat(session(bank.certificatePort(), shown()))
                .contains("No client certificate CA names sent", "Requested Signature Algorithms");
        assertThat(session(bank.productionPort(), shown()).lines().filter(line -> line.startsWith("CN = ")))
                .singleElement()
                .asString()
                .startsWith("CN = Sandbank client");
    }

    @Test
    void sessionOfOneListenerIsNotTakenUpAtTheOther_T20() throws IOException, InterruptedException {
        Tool.assumeInstalled("openssl");
        String options = shown() + " -tls1_3 ";
        assertThat(session(bank.certificatePort(), options + "-sess_out kept.sess"))
                .contains("New, TLS");
        assertThat(session(bank.certificatePort(), options + "-sess_in kept.sess"))
                .as("control")
                .contains("Reused, TLS", "HTTP/1.1 4");
        for (int port : new int[] {bank.productionPort(), bank.port()}) {
            assertThat(session(port, options + "-sess_in kept.sess"))
                    .contains("New, TLS", "HTTP/1.1 4")
                    .doesNotContain("alert", ":error:");
        }
    }

    private static String shown() throws IOException, InterruptedException {
        Tool.run(folder, Map.of(), "openssl pkcs12 -in own.p12 -passin pass:changeit -nodes -out own.pem");
        return "-cert own.pem -key own.pem ";
    }

    /** What openssl tells of a connection with one request. */
    private static String session(int port, String options) throws IOException, InterruptedException {
        return Tool.run(
                        folder,
                        Map.of(),
                        "printf 'POST " + TOKEN + " HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n"
                                + "Content-Length: 0\\r\\n\\r\\n' | openssl s_client -ign_eof -connect localhost:"
                                + port + " -servername localhost " + options)
                .printed();
    }

    private static String curl(String words) throws IOException, InterruptedException {
        return Tool.run("curl -sik --max-time 20 " + words).printed();
    }
}
