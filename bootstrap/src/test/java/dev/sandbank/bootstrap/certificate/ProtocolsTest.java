package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions, suites and protocols above TLS, with certificates of both kinds of keys (T7). */
class ProtocolsTest {

    /** Names of servers and what they listen on. */
    private static final Map<String, ServedHttps> SERVERS = new LinkedHashMap<>();

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        OpensslFiles files = new OpensslFiles(folder);
        files.leaf("rsa", "rsa:2048", 30);
        SERVERS.put("EC", ServedHttps.start(folder.resolve("ec"), Map.of()));
        SERVERS.put(
                "RSA",
                ServedHttps.start(
                        Files.createDirectory(folder.resolve("data")),
                        Map.of(
                                "tls-certificate", files.file("rsa.pem").toString(),
                                "tls-key", files.file("rsa.key").toString())));
    }

    @AfterAll
    static void stop() {
        SERVERS.values().forEach(ServedHttps::close);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -tls1_1                                      | refused
            -tls1                                        | refused
            -tls1_2                                      | Cipher is ECDHE
            -tls1_3                                      | Cipher is TLS_
            -tls1_2 -cipher AES128-GCM-SHA256            | refused
            -tls1_2 -cipher ECDHE-ECDSA-AES128-SHA256:ECDHE-RSA-AES128-SHA256 | refused
            -tls1_2 -cipher ECDHE-ECDSA-AES128-SHA:ECDHE-RSA-AES128-SHA       | refused
            -tls1_2 -cipher ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305 | CHACHA20
            -alpn h2,http/1.1                            | ALPN protocol: h2
            -alpn http/1.1                               | ALPN protocol: http/1.1
            -alpn spdy/3,http/1.1                        | ALPN protocol: http/1.1
            -brief                                       | CONNECTION ESTABLISHED
            -alpn h3                                     | closed
            """)
    void onlyWhatKeepsSecretsIsAgreedOn_T7(String options, String outcome) throws IOException, InterruptedException {
        for (Map.Entry<String, ServedHttps> server : SERVERS.entrySet()) {
            String line = "openssl s_client -cipher 'ALL@SECLEVEL=0' " + options + " -connect 127.0.0.1:"
                    + server.getValue().sandbank().port() + " </dev/null";

            Tool.Ended ended = Tool.run(line.replace("-cipher 'ALL@SECLEVEL=0' -tls1_2 -cipher", "-tls1_2 -cipher"));

            if (outcome.equals("refused") || outcome.equals("closed")) {
                assertThat(ended.exitCode())
                        .as(server.getKey() + ": " + ended.printed())
                        .isNotZero();
                assertThat(ended.printed()).contains(outcome.equals("refused") ? "alert" : "eof");
            } else {
                assertThat(ended.printed()).as(server.getKey()).contains(outcome);
            }
        }
    }

    @Test
    void renegotiationIsRefused_T7() throws IOException {
        ServedHttps server = Objects.requireNonNull(SERVERS.get("EC"));
        try (SSLSocket socket =
                (SSLSocket) ServedHttps.trusting(server.authority().pem())
                        .getSocketFactory()
                        .createSocket("localhost", server.sandbank().port())) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setSoTimeout(10_000);
            socket.startHandshake();

            assertThatThrownBy(() -> {
                        socket.startHandshake();
                        if (socket.getInputStream().read() < 0) {
                            throw new EOFException();
                        }
                    })
                    .isInstanceOfAny(EOFException.class, SSLException.class);
        }
    }
}
