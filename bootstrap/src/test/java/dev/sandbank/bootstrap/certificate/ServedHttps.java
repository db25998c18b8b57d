package dev.sandbank.bootstrap.certificate;

import dev.sandbank.application.certificate.AuthorityCertificate;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.secret.InstallationKey;
import dev.sandbank.bootstrap.secret.KeyFiles;
import dev.sandbank.bootstrap.secret.SystemSecrets;
import dev.sandbank.certificate.TrustAnchors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server that speaks HTTPS, and clients that trust its authority and nothing else. */
final class ServedHttps implements AutoCloseable {

    private final Sandbank sandbank;
    private final AuthorityCertificate authority;
    private final Path authorityFile;

    private ServedHttps(Path data, Sandbank sandbank) throws IOException {
        this.sandbank = sandbank;
        this.authority = new TrustAnchors(
                        new KeyFiles(data),
                        new SystemSecrets(InstallationKey.of(new KeyFiles(data))),
                        Clock.systemUTC())
                .servers(List.of());
        this.authorityFile = Files.writeString(data.resolve("authority.pem"), authority.pem());
    }

    /** Starts one whose data are in a folder, with these settings besides. */
    static ServedHttps start(Path data, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(Map.of("https", "on", "data", data.toString()));
        all.putAll(settings);
        return new ServedHttps(data, Sandbank.start(all));
    }

    Sandbank sandbank() {
        return sandbank;
    }

    AuthorityCertificate authority() {
        return authority;
    }

    /** The file that clients are given to trust the server. */
    Path authorityFile() {
        return authorityFile;
    }

    String url(String host) {
        return "https://" + host + ":" + sandbank.port();
    }

    /** A client of the JDK. */
    HttpClient client(HttpClient.Version version) {
        return HttpClient.newBuilder()
                .sslContext(trusting(authority.pem()))
                .version(version)
                .build();
    }

    static HttpResponse<String> get(HttpClient client, String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    /** What trusts one certificate alone. */
    static SSLContext trusting(String pem) {
        try {
            Certificate certificate = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("authority", certificate);
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sandbank.close();
    }
}
