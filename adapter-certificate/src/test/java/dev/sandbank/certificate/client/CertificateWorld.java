package dev.sandbank.certificate.client;

import dev.sandbank.application.InMemoryStores;
import dev.sandbank.application.Ports;
import dev.sandbank.application.SecretUseCases.CertificateUseCases;
import dev.sandbank.application.TestPorts;
import dev.sandbank.application.certificate.ClientAuthority;
import dev.sandbank.application.certificate.upkeep.ServeRevocationList;
import dev.sandbank.application.hub.HubPorts;
import dev.sandbank.application.space.SettableClock;
import dev.sandbank.application.support.CountingSecrets;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientFixture;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.space.SpaceId;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;

/** The use cases of certificates over stores in memory and a real authority. */
final class CertificateWorld {

    static final ClientId SHOP = new ClientId("shop");
    static final ClientId OTHER = new ClientId("other");
    static final ClientId SANDBOX = new ClientId("sandbox");

    private static final String LIST = "http://127.0.0.1/clients.crl";

    final InMemoryStores stores = new InMemoryStores();
    final SettableClock clock = new SettableClock();
    final IssuerKey issuer = issuer(clock.instant());
    final ClientAuthority authority = new IssuingAuthority(() -> issuer, () -> LIST);
    final Ports ports = ports();
    final CertificateUseCases certificates = CertificateUseCases.over(stores, ports, TestPorts.audit(stores, clock));
    final ServeRevocationList serveList =
            new ServeRevocationList(stores.clientCertificates(), authority, stores.transactions(), clock);

    CertificateWorld() {
        for (Client client : new Client[] {
            ClientFixture.in(SpaceId.PRODUCTION, SHOP.value()),
            ClientFixture.in(SpaceId.PRODUCTION, OTHER.value()),
            ClientFixture.client(SANDBOX.value())
        }) {
            stores.clients().add(client);
        }
    }

    private Ports ports() {
        Ports usual = TestPorts.over(stores, clock, new CountingSecrets());
        HubPorts hub = usual.hub();
        return new Ports(
                usual.clocks(),
                usual.seeds(),
                usual.wall(),
                usual.monotonic(),
                usual.secrets(),
                usual.ciphertexts(),
                usual.policy(),
                usual.mailSite(),
                new HubPorts(hub.icons(), hub.hashing(), hub.strength(), hub.timeCodes(), authority));
    }

    private static IssuerKey issuer(Instant now) {
        KeyPair keys = new IssuingAuthority(
                        () -> {
                            throw new IllegalStateException();
                        },
                        () -> "")
                .newKey();
        X500Principal name = new X500Principal("CN=Clients");
        try {
            var made = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.ONE,
                    Date.from(now.minus(Duration.ofDays(1))),
                    Date.from(now.plus(Duration.ofDays(3650))),
                    name,
                    keys.getPublic());
            made.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            made.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            made.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(made.build(Requests.signer(keys.getPrivate(), "SHA256withECDSA")));
            return new IssuerKey(certificate, keys.getPrivate());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
