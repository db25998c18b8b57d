package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that name addresses inside the network, where somebody listens: nobody ever connects. */
class NothingFetchedTest {

    private static final String ADDRESSES = """
            authorityInfoAccess=OCSP;URI:http://127.0.0.1:PORT/ocsp,caIssuers;URI:http://127.0.0.1:PORT/issuer
            crlDistributionPoints=URI:http://127.0.0.1:PORT/list
            """;

    private final Path folder;

    NothingFetchedTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void addressesInCertificatesAreNeverAsked_T23() throws Exception {
        OpensslFiles files = new OpensslFiles(folder);
        try (ServerSocketChannel listener = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0))) {
            listener.configureBlocking(false);
            int port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
            make(files, port);

            try (ServedHttps server = ServedHttps.start(
                    Files.createDirectory(folder.resolve("data")),
                    Map.of(
                            "tls-certificate",
                            files.file("site.pem").toString(),
                            "tls-key",
                            files.file("site.key").toString(),
                            "certificate-port",
                            "0",
                            "production-port",
                            "0"))) {
                show(server, files);
            }

            assertThat(listener.accept()).as("a connection to the addresses").isNull();
        }
    }

    /** One for the site, a self-signed one, and one whose issuer is only to be had at an address. */
    private static void make(OpensslFiles files, int port) throws IOException, InterruptedException {
        Files.writeString(
                files.file("site.cnf"),
                ADDRESSES.replace("PORT", String.valueOf(port)) + "subjectAltName=DNS:localhost,IP:127.0.0.1\n");
        for (String name : new String[] {"site", "signed"}) {
            files.leaf(name);
            files.run("openssl x509 -req -in NAME.csr -CA between.pem -CAkey between.key -days 9 -extfile site.cnf"
                            .replace("NAME", name)
                    + " -out " + name + ".pem");
        }
        files.run("cat between.pem >> site.pem");
        files.run("openssl x509 -req -in signed.csr -signkey signed.key -days 9 -extfile site.cnf -out own.pem");
        files.run("cp signed.key own.key; mkdir tls; cp root.pem tls/servers.pem");
        for (String name : new String[] {"signed", "own"}) {
            files.run("openssl x509 -in NAME.pem -noout -text | grep -c /ocsp; ".replace("NAME", name)
                    + "openssl pkcs12 -export -name a -passout pass:changeit -in NAME.pem -inkey NAME.key -out NAME.p12"
                            .replace("NAME", name));
        }
    }

    private void show(ServedHttps server, OpensslFiles files) throws Exception {
        Application shop = server.sandbank().createApplication("Shop");
        var certificates = server.sandbank().admin().certificates();
        certificates.register().register(new ClientId(shop.id()), Files.readAllBytes(files.file("own.pem")));
        new MadeCertificates(folder.resolve("data")).production("live");
        for (String name : new String[] {"own", "signed"}) {
            ClientIdentity shown = new ClientIdentity(Files.readAllBytes(files.file(name + ".p12")), "changeit");
            MutualClient here = MutualClient.insisting(folder, server.sandbank().certificatePort(), shown);
            assertThat(here.token(shop).statusCode()).isEqualTo(name.equals("own") ? 200 : 401);
            MutualClient production =
                    MutualClient.insisting(folder, server.sandbank().productionPort(), shown);
            assertThat(production.token("live", ClientFixture.SECRET).statusCode())
                    .isEqualTo(401);
        }
    }
}
