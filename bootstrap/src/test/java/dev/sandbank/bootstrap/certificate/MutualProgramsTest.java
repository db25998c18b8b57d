package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.bootstrap.secret.KeyFiles;
import dev.sandbank.bootstrap.secret.SystemSecrets;
import dev.sandbank.certificate.TrustAnchors;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Programs of the world as clients of mutual TLS, at the port for certificates of one's own and in production: a token, a
 * call with it, and the same call without the certificate.
 */
class MutualProgramsTest {

    private static final String TOKEN = "/clientCredentials/oauth2/token/sg/gcb";
    private static final String READ = "/v1/apac/utilities/referenceData/maritalStatus";

    private static Path folder;
    private static Sandbank bank;
    private static List<Caller> callers;

    /** An application with its certificate, in files that begin with a name, and the port where it calls. */
    private record Caller(String name, int port, String id, String secret, String password) {}

    /**
     * A program and the lines of the shell by which it sends one request. {@code BODY} is empty for GET, and {@code SHOW} is
     * empty to show no certificate. They print the answer, with its status.
     */
    private enum Program {
        CURL("curl", """
                curl -sS -i --cacert ca.pem ${SHOW:+--cert $NAME.pem --key $NAME.key} ${BODY:+-d "$BODY"} \\
                  -H "Authorization: $AUTH" -H "client_id: $ID" -H uuid:1 -H Accept:application/json "$URL"
                """),
        CURL_WITH_PKCS12("curl", """
                curl -sS -i --http1.1 --cacert ca.pem ${SHOW:+--cert-type P12 --cert "$NAME.p12:$PASSWORD"} \\
                  ${BODY:+-d "$BODY"} \\
                  -H "Authorization: $AUTH" -H "client_id: $ID" -H uuid:1 -H Accept:application/json "$URL"
                """),
        OPENSSL("openssl", """
                { printf '%s /gcb/api%s HTTP/1.1\\r\\nHost: localhost:%s\\r\\n' "${BODY:+POST}${GET}" "$TARGET" "$PORT"
                  printf 'Authorization: %s\\r\\nclient_id: %s\\r\\nuuid: 1\\r\\n' "$AUTH" "$ID"
                  printf 'Accept: application/json\\r\\nConnection: close\\r\\nContent-Length: %s\\r\\n' ${#BODY}
                  printf 'Content-Type: application/x-www-form-urlencoded\\r\\n\\r\\n%s' "$BODY"
                } | openssl s_client -quiet -verify_return_error -CAfile ca.pem -connect "localhost:$PORT" \\
                  ${SHOW:+-cert $NAME.pem -key $NAME.key} 2>&1
                """),
        NODE("node", """
                node - <<'END'
                const https = require('https'), fs = require('fs'), env = process.env;
                const shown = env.SHOW ? {cert: fs.readFileSync(env.NAME + '.pem'), key: fs.readFileSync(env.NAME + '.key')} : {};
                https.request(env.URL, {
                  ...shown, ca: fs.readFileSync('ca.pem'), method: env.BODY ? 'POST' : 'GET',
                  headers: {Authorization: env.AUTH, client_id: env.ID, uuid: 1, Accept: 'application/json',
                    'Content-Type': 'application/x-www-form-urlencoded'},
                }, answer => {
                  console.log('HTTP/1.1', answer.statusCode, answer.headers['sandbank-hint']);
                  answer.pipe(process.stdout);
                }).end(env.BODY);
                END
                """),
        PYTHON("python3", """
                python3 - <<'END'
                import http.client, os, ssl
                env = os.environ
                context = ssl.create_default_context(cafile='ca.pem')
                if env['SHOW']:
                    context.load_cert_chain(env['NAME'] + '.pem', env['NAME'] + '.key')
                connection = http.client.HTTPSConnection('localhost', int(env['PORT']), context=context)
                connection.request('POST' if env['BODY'] else 'GET', '/gcb/api' + env['TARGET'], env['BODY'] or None, {
                    'Authorization': env['AUTH'], 'client_id': env['ID'], 'uuid': '1', 'Accept': 'application/json',
                    'Content-Type': 'application/x-www-form-urlencoded'})
                answer = connection.getresponse()
                print('HTTP/1.1', answer.status, answer.getheader('Sandbank-Hint'))
                print(answer.read().decode())
                END
                """),
        JAVA_WITH_PKCS12("java", """
                [ -f trust.p12 ] || keytool -importcert -noprompt -alias ca -file ca.pem -keystore trust.p12 \\
                  -storepass changeit >/dev/null 2>&1
                cat > Call.java <<'END'
                import java.net.URI;
                import java.net.http.*;
                class Call {
                    public static void main(String[] words) throws Exception {
                        var request = HttpRequest.newBuilder(URI.create(System.getenv("URL")));
                        for (var name : new String[] {"AUTH=Authorization", "ID=client_id", "ID=uuid"})
                            request.header(name.split("=")[1], System.getenv(name.split("=")[0]));
                        request.header("Accept", "application/json");
                        if (!System.getenv("BODY").isEmpty())
                            request.header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(System.getenv("BODY")));
                        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
                        System.out.println("HTTP/2 " + answer.statusCode() + answer.headers().firstValue("Sandbank-Hint"));
                        System.out.println(answer.body());
                    }
                }
                END
                java -Djavax.net.ssl.trustStore=trust.p12 -Djavax.net.ssl.trustStorePassword=changeit \\
                  ${SHOW:+-Djavax.net.ssl.keyStore=$NAME.p12 -Djavax.net.ssl.keyStorePassword=$PASSWORD} Call.java
                """);

        private final String command;
        private final String lines;

        Program(String command, String lines) {
            this.command = command;
            this.lines = lines;
        }
    }

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        Tool.assumeInstalled("openssl");
        folder = data;
        bank = Sandbank.start(
                Map.of("data", data.toString(), "https", "on", "certificate-port", "0", "production-port", "0"));
        Files.writeString(
                data.resolve("ca.pem"),
                new TrustAnchors(
                                new KeyFiles(data),
                                new SystemSecrets(InstallationKey.of(new KeyFiles(data))),
                                Clock.systemUTC())
                        .servers(List.of())
                        .pem());
        Application shop = bank.createApplication("Shop");
        ClientIdentity own = ClientIdentity.selfSigned(data, "own");
        var certificates = bank.admin().certificates();
        certificates.register().register(new ClientId(shop.id()), own.certificate());
        ClientId live = new MadeCertificates(data).production("live");
        var issued = certificates.issueWithKey().issue(live, null);
        Files.write(data.resolve("issued.p12"), issued.pkcs12());
        callers = List.of(
                new Caller("own", bank.certificatePort(), shop.id(), String.valueOf(shop.secret()), own.password()),
                new Caller("issued", bank.productionPort(), live.value(), ClientFixture.SECRET, issued.password()));
        for (Caller caller : callers) {
            Tool.run(data, Map.of("NAME", caller.name(), "PASSWORD", caller.password()), """
                    openssl pkcs12 -in $NAME.p12 -passin env:PASSWORD -nokeys -out $NAME.pem
                    openssl pkcs12 -in $NAME.p12 -passin env:PASSWORD -nocerts -nodes -out $NAME.key
                    """);
        }
    }

    @AfterAll
    static void stop() {
        if (bank != null) {
            bank.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tokenIsBoundToTheCertificateOfItsProgram_T19(Program program) throws IOException, InterruptedException {
        Tool.assumeInstalled(program.command);
        for (Caller caller : callers) {
            String basic = Base64.getEncoder()
                    .encodeToString((caller.id() + ":" + caller.secret()).getBytes(StandardCharsets.UTF_8));
            String granted = send(program, caller, "yes", "Basic " + basic, TOKEN);
            assertThat(granted).containsPattern("HTTP/[\\d.]+ 200").contains("x5t#S256");
            String token = new ObjectMapper()
                    .readTree(granted.substring(granted.indexOf('{')))
                    .path("access_token")
                    .asText();

            assertThat(send(program, caller, "yes", "Bearer " + token, READ)).containsPattern("HTTP/[\\d.]+ 200");
            assertThat(send(program, caller, "", "Bearer " + token, READ))
                    .containsPattern("HTTP/[\\d.]+ 401")
                    .containsPattern("none came|No certificate came");
        }
    }

    private static String send(Program program, Caller caller, String show, String authorization, String target)
            throws IOException, InterruptedException {
        String body = target.equals(TOKEN) ? "grant_type=client_credentials&scope=/api" : "";
        Map<String, String> variables = new HashMap<>(Map.of(
                "NAME", caller.name(),
                "PASSWORD", caller.password(),
                "ID", caller.id(),
                "AUTH", authorization,
                "PORT", String.valueOf(caller.port()),
                "TARGET", target,
                "SHOW", show));
        variables.put("URL", "https://localhost:" + caller.port() + "/gcb/api" + target);
        variables.put("BODY", body);
        variables.put("GET", body.isEmpty() ? "GET" : "");
        return Tool.run(folder, variables, program.lines).printed();
    }
}
