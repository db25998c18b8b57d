package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain in the eyes of strict readers, and what a thief of the authority's key can do with it (T9, T10). */
class StolenAuthorityTest {

    /** Signs a leaf for a bank's name and one for localhost with the authority's key, as a thief would. */
    private static final String THEFT = """
            openssl x509 -in $TLS/servers.pem -out issuer.pem
            openssl pkey -in $TLS/servers.pem -out issuer.key
            for name in bank.example.com sub.localhost; do
              openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=$name -keyout $name.key \\
                -out $name.csr
              printf "subjectAltName=DNS:$name\\nextendedKeyUsage=serverAuth\\nkeyUsage=critical,digitalSignature\\n" > leaf.cnf
              printf "basicConstraints=CA:FALSE\\nsubjectKeyIdentifier=hash\\nauthorityKeyIdentifier=keyid\\n" >> leaf.cnf
              openssl x509 -req -in $name.csr -CA issuer.pem -CAkey issuer.key -days 30 -extfile leaf.cnf -out $name.pem
              cat $name.pem issuer.pem > $name.chain
            done
            """;

    private static ServedHttps server;
    private static Path folder;

    @BeforeAll
    static void steal(@TempDir Path made) throws IOException, InterruptedException {
        Tool.assumeInstalled("openssl");
        folder = made;
        Path data = Files.createDirectory(made.resolve("data"));
        server = ServedHttps.start(data, Map.of());
        Tool.Ended theft = Tool.run(made, Map.of("TLS", data.resolve("tls").toString()), THEFT);
        assertThat(theft.exitCode()).as(theft.printed()).isZero();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void chainIsWhatStrictReadersDemand_T9() throws IOException, InterruptedException {
        Tool.Ended verified = run("""
                openssl x509 -in $TLS/server.pem -out leaf.pem
                openssl verify -x509_strict -purpose sslserver -verify_hostname localhost -CAfile $CA -untrusted issuer.pem leaf.pem
                openssl verify -x509_strict -CAfile $CA $CA
                openssl x509 -in issuer.pem -noout -text
                openssl x509 -in leaf.pem -noout -ext extendedKeyUsage
                """);

        assertThat(verified.printed())
                .contains("leaf.pem: OK", "CA:TRUE, pathlen:0", "Name Constraints: critical", "Key Usage: critical")
                .contains("TLS Web Server Authentication")
                .doesNotContain("Client Authentication");
    }

    @Test
    void strictPythonReachesTheServer_T9() throws IOException, InterruptedException {
        Tool.assumeInstalled("python3");

        assertThat(run("""
                python3 - <<'END'
                import os, ssl, urllib.request
                context = ssl.create_default_context(cafile=os.environ["CA"])
                context.verify_flags |= ssl.VERIFY_X509_STRICT
                print(urllib.request.urlopen(os.environ["URL"] + "/login", context=context).status)
                END
                """).printed()).isEqualTo("200\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl -sS --cacert $CA --resolve $NAME:$PORT:127.0.0.1 https://$NAME:$PORT/",
                "node -e \"require('tls').connect({host:'127.0.0.1',port:+process.env.PORT,servername:process.env.NAME,"
                        + "ca:require('fs').readFileSync(process.env.CA)}).on('secureConnect',()=>process.exit(0))"
                        + ".on('error',e=>{console.log(e.message);process.exit(60)})\"",
                "python3 -c \"import os,socket,ssl;c=ssl.create_default_context(cafile=os.environ['CA']);"
                        + "c.wrap_socket(socket.create_connection(('127.0.0.1',os.environ['PORT'])),"
                        + "server_hostname=os.environ['NAME'])\"",
                "keytool -importcert -noprompt -alias a -file $CA -keystore t.p12 -storepass changeit >/dev/null 2>&1 || true;"
                        + " java -Djavax.net.ssl.trustStore=t.p12 -Djavax.net.ssl.trustStorePassword=changeit $PROBE $NAME $PORT",
                "go run $GO $NAME $PORT $CA",
            })
    void leafForANameOfTheWorldIsRefused_T10(String client) throws IOException, InterruptedException {
        Tool.assumeInstalled(client.replaceFirst(" .*", ""));

        assertThat(reach(client, "sub.localhost").exitCode()).as("permitted").isZero();
        Tool.Ended refused = reach(client, "bank.example.com");

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.printed()).containsPattern("(?i)subtree|constrain|not permitted");
    }

    private static final String PROBE = """
            import javax.net.ssl.*;
            class Probe {
                public static void main(String[] words) throws Exception {
                    SSLSocket socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket("127.0.0.1", Integer.parseInt(words[1]));
                    SSLParameters parameters = socket.getSSLParameters();
                    parameters.setServerNames(java.util.List.of(new SNIHostName(words[0])));
                    socket.setSSLParameters(parameters);
                    socket.startHandshake();
                }
            }
            """;

    private static final String GO = """
            package main

            import (
            \t"crypto/tls"
            \t"crypto/x509"
            \t"fmt"
            \t"os"
            )

            func main() {
            \tpem, _ := os.ReadFile(os.Args[3])
            \troots := x509.NewCertPool()
            \troots.AppendCertsFromPEM(pem)
            \tconfig := &tls.Config{RootCAs: roots, ServerName: os.Args[1]}
            \tif _, err := tls.Dial("tcp", "127.0.0.1:"+os.Args[2], config); err != nil {
            \t\tfmt.Println(err)
            \t\tos.Exit(60)
            \t}
            }
            """;

    /** Lets a client reach a server that shows the thief's leaf. */
    private static Tool.Ended reach(String client, String name) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("Probe.java"), PROBE);
        Files.writeString(folder.resolve("probe.go"), GO);
        return run("""
                exec 3< <(exec openssl s_server -www -accept 127.0.0.1:0 -cert NAME.pem -key NAME.key -cert_chain issuer.pem 2>&1)
                thief=$!
                trap 'kill $thief' EXIT
                while read -r word rest <&3; do [ "$word" != ACCEPT ] || break; done
                export NAME=name PORT=${rest##*:} PROBE=Probe.java GO=probe.go
                """.replace("NAME=name", "NAME='" + name + "'").replace("NAME.", name + ".") + client);
    }

    private static Tool.Ended run(String lines) throws IOException, InterruptedException {
        return Tool.run(
                folder,
                Map.of(
                        "CA", server.authorityFile().toString(),
                        "TLS", folder.resolve("data/tls").toString(),
                        "URL", server.url("localhost")),
                lines);
    }
}
