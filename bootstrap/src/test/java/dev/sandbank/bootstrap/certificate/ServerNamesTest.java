package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The names in the server's certificate, and the answer to those who use another one (T1, T2). */
class ServerNamesTest {

    private static final List<String> HOSTS = List.of("localhost", "127.0.0.1", "[::1]", "LocalHost");

    private static ServedHttps server;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        server = ServedHttps.start(data, Map.of("host", "::", "public-url", "https://Bank.Example.Test:8443"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void javaReachesEveryName_T1_T7(Version version) throws IOException, InterruptedException {
        HttpClient client = server.client(version);
        for (String host : HOSTS) {
            HttpResponse<String> answer = ServedHttps.get(client, server.url(host) + "/login");

            assertThat(answer.statusCode()).as(host).isEqualTo(200);
            assertThat(answer.version()).as(host).isEqualTo(version);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            curl    | curl -fsS --cacert $CA $URL/login
            node    | NODE_EXTRA_CA_CERTS=$CA node -e "fetch('$URL/login').then(a => process.exit(a.ok ? 0 : 1))"
            python3 | python3 -c "import ssl,urllib.request as u; u.urlopen('$URL/login', context=ssl.create_default_context(cafile='$CA'))"
            """)
    void otherProgramsReachEveryName_T1(String program, String line) throws IOException, InterruptedException {
        Tool.assumeInstalled(program);
        for (String host : HOSTS) {
            Map<String, String> variables = Map.of("CA", server.authorityFile().toString(), "URL", server.url(host));

            Tool.Ended ended = Tool.run(variables, line);

            assertThat(ended.exitCode()).as(host + ": " + ended.printed()).isZero();
        }
    }

    @Test
    void nameOfThePublicUrlIsLowerCase_T1() throws IOException, InterruptedException {
        Tool.assumeInstalled("openssl");
        Tool.Ended ended = Tool.run(
                "openssl s_client -connect 127.0.0.1:" + server.sandbank().port()
                        + " </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName -subject");

        assertThat(ended.printed())
                .contains(
                        "DNS:localhost", "DNS:bank.example.test", "IP Address:127.0.0.1", "IP Address:0:0:0:0:0:0:0:1")
                .doesNotContain("CN = bank", "CN=bank", "Bank");
    }

    @ParameterizedTest
    @CsvSource({"--http1.1", "--http2"})
    void otherNameIsToldTheRightOnes_T2(String version) throws IOException, InterruptedException {
        Tool.assumeInstalled("curl");
        Tool.Ended ended = Tool.run("curl -sSik " + version + " --resolve other.test:"
                + server.sandbank().port() + ":127.0.0.1 " + server.url("other.test") + "/login");

        assertThat(ended.printed())
                .containsPattern("HTTP/(1.1|2) 400")
                .contains("not for other.test, but for localhost, 127.0.0.1, ::1", "bank.example.test", "public-url")
                .doesNotContain("Invalid SNI");
    }
}
