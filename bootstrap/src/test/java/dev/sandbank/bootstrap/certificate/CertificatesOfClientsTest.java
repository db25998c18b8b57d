package dev.sandbank.bootstrap.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sandbank.application.SecretUseCases.CertificateUseCases;
import dev.sandbank.bootstrap.Sandbank;
import dev.sandbank.bootstrap.embedded.Application;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates of clients, shown to a real server by the platform's client; each call is checked anew. */
class CertificatesOfClientsTest {

    private static final ClientId PRODUCTION = new ClientId("live");
    private static final String SECRET = ClientFixture.SECRET;

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private static Path data;

    private Sandbank bank;
    private Application shop;
    private CertificateUseCases certificates;

    @BeforeEach
    void start() {
        bank = Sandbank.start(Map.of(
                "data", data.toString(),
                "https", "on",
                "certificate-port", "0",
                "production-port", "0"));
        shop = bank.createApplication("Shop");
        certificates = bank.admin().certificates();
    }

    @AfterEach
    void stop() {
        bank.close();
    }

    @Test
    void tokensAreBoundToACertificateOfOnesOwn_T19_T20_T21() throws Exception {
        ClientIdentity own = ClientIdentity.selfSigned(data, "own");
        MutualClient with = new MutualClient(data, bank.certificatePort(), own);
        MutualClient without = new MutualClient(data, bank.certificatePort(), null);
        MutualClient site = new MutualClient(data, bank.port(), null);
        assertRefused(with.token(shop), "self-signed");
        Thumbprint thumbprint = certificates
                .register()
                .register(new ClientId(shop.id()), own.certificate())
                .thumbprint();
        HttpResponse<String> granted = with.token(shop);
        assertThat(granted.body()).contains("\"cnf\":{\"x5t#S256\":\"" + thumbprint + "\"}");
        String bound = text(granted);
        String unbound = text(without.token(shop));
        assertThat(with.call(shop.id(), bound).statusCode()).isEqualTo(200);
        assertThat(with.call(shop.id(), unbound).statusCode()).isEqualTo(200);
        assertRefused(without.call(shop.id(), bound), "bound to a certificate, and none came");
        assertRefused(site.call(shop.id(), bound), "bound to a certificate, and none came");
        assertThat(site.call(shop.id(), unbound).statusCode()).isEqualTo(200);
        assertRefused(with.token(bank.createApplication("Other")), "belongs to another application");
        ClientIdentity second = ClientIdentity.selfSigned(data, "second");
        certificates.register().register(new ClientId(shop.id()), second.certificate());
        assertRefused(
                new MutualClient(data, bank.certificatePort(), second).call(shop.id(), bound),
                "bound to another certificate");
        ClientIdentity server = ClientIdentity.selfSigned(data, "server", "-ext", "eku=serverAuth");
        assertRefused(new MutualClient(data, bank.certificatePort(), server).token(shop), "for servers only");
        certificates.remove().remove(new ClientId(shop.id()), thumbprint);
        assertRefused(with.call(shop.id(), bound), "self-signed");
        assertThat(with.page().statusCode()).isEqualTo(421);
    }

    @Test
    void productionTakesItsOwnCertificatesAndNothingElse_T19_T20_T22() throws Exception {
        MutualClient without = new MutualClient(data, bank.productionPort(), null);
        assertRefused(without.token(PRODUCTION.value(), SECRET), "No certificate came");
        assertRefused(without.call("any", "none", "X-Client-Cert", "MIIB"), "No certificate came");
        assertThat(without.page().statusCode()).isEqualTo(421);
        new MadeCertificates(data).production(PRODUCTION.value());
        var key = certificates.issueWithKey().issue(PRODUCTION, null);
        MutualClient live =
                new MutualClient(data, bank.productionPort(), new ClientIdentity(key.pkcs12(), key.password()));
        MutualClient site = new MutualClient(data, bank.port(), null);
        HttpResponse<String> granted = live.token(PRODUCTION.value(), SECRET);
        assertThat(granted.body()).contains(key.certificate().thumbprint().value());
        String token = text(granted);
        assertThat(live.call(PRODUCTION.value(), token).statusCode()).isEqualTo(200);
        assertRefused(site.call(PRODUCTION.value(), token), "the application is one of production");
        assertRefused(site.token(PRODUCTION.value(), SECRET), "the application is one of production");
        assertRefused(live.token(shop), "the application is one of the sandbox");
        assertRefused(live.call(shop.id(), text(site.token(shop))), "the application is one of the sandbox");
        // Java shows only what one of the named authorities issued.
        ClientIdentity own = ClientIdentity.selfSigned(data, "mine");
        assertRefused(
                new MutualClient(data, bank.productionPort(), own).token(PRODUCTION.value(), SECRET),
                "No certificate came");
        certificates.revoke().revoke(PRODUCTION, key.certificate().thumbprint(), RevocationReason.KEY_COMPROMISE);
        assertRefused(live.call(PRODUCTION.value(), token), "revoked or replaced");
    }

    private static void assertRefused(HttpResponse<String> answer, String hint) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Sandbank-Hint").orElse("")).contains(hint);
    }

    private static String text(HttpResponse<String> granted) throws Exception {
        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(200);
        return new ObjectMapper().readTree(granted.body()).path("access_token").asText();
    }
}
