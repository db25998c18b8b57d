package dev.sandbank.bootstrap.certificate;

import dev.sandbank.bootstrap.embedded.Application;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** A program that calls one listener of the server, with a certificate or without one, over kept connections. */
final class MutualClient {

    private final String api;
    private final HttpClient http;

    MutualClient(Path data, int port, @Nullable ClientIdentity identity) throws GeneralSecurityException, IOException {
        this(port, context(data, identity == null ? null : identity.keyManagers()));
    }

    private MutualClient(int port, SSLContext context) {
        this.api = "https://127.0.0.1:" + port + "/gcb/api";
        this.http = HttpClient.newBuilder().sslContext(context).build();
    }

    /** One that shows its certificate even where the server names other issuers. */
    static MutualClient insisting(Path data, int port, @Nullable ClientIdentity identity)
            throws GeneralSecurityException, IOException {
        return new MutualClient(port, context(data, identity == null ? null : identity.insistingKeyManagers()));
    }

    /** What trusts the servers of this installation and shows what these hold. */
    static SSLContext context(Path data, KeyManager @Nullable [] keys) throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys, trust(data).getTrustManagers(), null);
        return context;
    }

    private static TrustManagerFactory trust(Path data) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(data.resolve("tls").resolve("servers.pem"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            String certificates = text.substring(text.indexOf("-----BEGIN CERTIFICATE"));
            int count = 0;
            for (Certificate one : CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(certificates.getBytes(StandardCharsets.US_ASCII)))) {
                trusted.setCertificateEntry("ca" + count++, one);
            }
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(trusted);
        return factory;
    }

    HttpResponse<String> token(Application app) throws IOException, InterruptedException {
        return token(app.id(), app.secret());
    }

    HttpResponse<String> token(String id, @Nullable String secret, String... headers)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(URI.create(api + "/clientCredentials/oauth2/token/sg/gcb"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=/api")),
                headers);
    }

    /** A call of the bank's API that any token of an application may make. */
    HttpResponse<String> call(String id, String token, String... headers) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(api + "/v1/apac/utilities/referenceData/maritalStatus"))
                        .header("Authorization", "Bearer " + token)
                        .header("client_id", id)
                        .header("uuid", "1")
                        .header("Accept", "application/json"),
                headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder whole = headers.length > 0 ? request.headers(headers) : request;
        return http.send(whole.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> page() throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(api).resolve("/login")).build(), BodyHandlers.ofString());
    }
}
