package dev.sandbank.certificate.client;

import static dev.sandbank.certificate.client.CertificateWorld.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.certificate.CheckCertificate;
import dev.sandbank.application.certificate.EndCertificates;
import dev.sandbank.application.certificate.IssuedCertificate;
import dev.sandbank.application.certificate.KeyFile;
import dev.sandbank.application.certificate.PresentedCertificate;
import dev.sandbank.application.certificate.Renewal;
import dev.sandbank.application.certificate.RevocationList;
import dev.sandbank.application.oauth.client.ClientEnd;
import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates from their issue to their end. */
class CertificateLifeTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final CertificateWorld world = new CertificateWorld();
    private final CheckCertificate check = new CheckCertificate(world.stores.clientCertificates(), world.clock);

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    private Path folder;

    @Test
    void oldAndNewAreAcceptedUntilTheStatedDay_T18() {
        IssuedCertificate old = issue(null);
        IssuedCertificate fresh = issue(new Renewal(old.certificate().thumbprint(), DAY.multipliedBy(3)));
        assertThat(refusal(old)).isNull();
        assertThat(refusal(fresh)).isNull();
        world.clock.advance(DAY.multipliedBy(3).minusMillis(1));
        assertThat(refusal(old)).isNull();
        world.clock.advance(Duration.ofMillis(1));
        assertThat(refusal(old)).isEqualTo(CertificateRefusal.CERTIFICATE_REVOKED);
        assertThat(refusal(fresh)).isNull();
        world.clock.advance(DAY.multipliedBy(365));
        assertThat(refusal(fresh)).isEqualTo(CertificateRefusal.CERTIFICATE_EXPIRED);
        Refused ended = catchThrowableOfType(
                Refused.class, () -> issue(new Renewal(old.certificate().thumbprint(), DAY)));
        assertThat(ended.refusal().reason()).isEqualTo(CertificateRefusal.CERTIFICATE_ENDED);
    }

    @Test
    void whatIsNotIssuedHereIsTold_T19() {
        CertificateWorld elsewhere = new CertificateWorld();
        X509Certificate foreign = elsewhere
                .certificates
                .issue()
                .issue(SHOP, Requests.usual(), null)
                .chain()
                .get(0);
        assertThat(refusal(foreign)).isEqualTo(CertificateRefusal.CERTIFICATE_FOREIGN);
        assertThat(refusal(world.issuer.certificate())).isEqualTo(CertificateRefusal.CERTIFICATE_SELF_SIGNED);
        X509Certificate known = issue(null).chain().get(0);
        Refused inSandbox = catchThrowableOfType(Refused.class, () -> check.check(shown(known), CertificateOrigin.OWN));
        assertThat(inSandbox.refusal().reason()).isEqualTo(CertificateRefusal.PRODUCTION_CLIENT_IN_SANDBOX);
        world.clock.advance(Duration.ofHours(-2));
        assertThat(refusal(known)).isEqualTo(CertificateRefusal.CERTIFICATE_NOT_YET_VALID);
    }

    @Test
    void theRevocationListIsAlwaysAheadAndItsNumberGrows_T17() throws Exception {
        IssuedCertificate revoked = issue(null);
        X509CRL empty = list();
        assertThat(empty.getRevokedCertificates()).isNull();
        world.clock.advance(Duration.ofSeconds(1));
        world.certificates.revoke().revoke(SHOP, revoked.certificate().thumbprint(), RevocationReason.KEY_COMPROMISE);
        world.clock.advance(Duration.ofMillis(1));
        X509CRL listed = list();
        assertThat(listed.isRevoked(revoked.chain().get(0))).isTrue();
        assertThat(number()).isGreaterThan(0);
        long before = number();
        assertThat(number()).isEqualTo(before);
        world.clock.advance(DAY.multipliedBy(60));
        X509CRL late = list();
        assertThat(next(late)).isAfter(world.clock.instant().plus(DAY.multipliedBy(6)));
        assertThat(number()).isGreaterThan(before);
        long latest = number();
        world.clock.advance(DAY.multipliedBy(-50));
        assertThat(list().isRevoked(revoked.chain().get(0))).isTrue();
        assertThat(number()).isGreaterThan(latest);
        world.clock.advance(DAY.multipliedBy(400));
        assertThat(list().getRevokedCertificates()).isNull();
    }

    /** RFC 5280 section 3.3: an entry goes only after it was on a list that was made after the certificate's end. */
    @Test
    void revokedOneIsOnAListAfterItsEndAndThenOnNone_T17() throws Exception {
        IssuedCertificate revoked = issue(null);
        world.clock.advance(DAY.multipliedBy(300));
        world.certificates.revoke().revoke(SHOP, revoked.certificate().thumbprint(), RevocationReason.KEY_COMPROMISE);
        Instant end = revoked.certificate().until();
        world.clock.advance(Duration.between(world.clock.instant(), end.plus(Duration.ofHours(1))));
        long before = number();
        assertThat(list().isRevoked(revoked.chain().get(0))).isTrue();
        world.clock.advance(DAY.multipliedBy(60));
        assertThat(list().getRevokedCertificates()).isNull();
        assertThat(number()).isGreaterThan(before);
        assertThat(refusal(revoked)).isEqualTo(CertificateRefusal.CERTIFICATE_REVOKED);
    }

    @Test
    void certificatesOfARemovedApplicationStayOnTheList_T17() throws Exception {
        IssuedCertificate issued = issue(null);
        new EndCertificates(world.stores.clientCertificates(), world.clock)
                .end(world.stores.clients().find(SHOP).orElseThrow(), ClientEnd.DELETED);
        world.stores.clients().remove(SHOP);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(list().isRevoked(issued.chain().get(0))).isTrue();
        assertThat(refusal(issued)).isEqualTo(CertificateRefusal.CERTIFICATE_REVOKED);
    }

    @Test
    void otherProgramsAgreeOnTheListAndThePack_T14_T17() throws Exception {
        KeyFile key = world.certificates.issueWithKey().issue(SHOP, null);
        assertThat(key.password()).matches("[A-Za-z0-9_-]{24}");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(key.pkcs12()), key.password().toCharArray());
        assertThat(store.getKey("shop", key.password().toCharArray())).isNotNull();
        assertThat(store.getCertificateChain("shop")).hasSize(2);
        Assumptions.assumeTrue(Programs.installed("openssl"), "openssl is not installed");
        Path pack = Files.write(folder.resolve("shop.p12"), key.pkcs12());
        String shown = Programs.run(
                "openssl", "pkcs12", "-in", pack.toString(), "-nodes", "-info", "-passin", "pass:" + key.password());
        assertThat(shown)
                .contains("AES-256-CBC", "PRF hmacWithSHA256", "MAC: sha256", "friendlyName: shop", "BEGIN PRIVATE KEY")
                .doesNotContain("RC2", "3DES");
        Path leaf = Files.write(folder.resolve("leaf.pem"), pem((X509Certificate) store.getCertificate("shop")));
        Path root = Files.write(folder.resolve("root.pem"), pem(world.issuer.certificate()));
        assertThat(verify(root, leaf)).contains("leaf.pem: OK");
        world.certificates.revoke().revoke(SHOP, key.certificate().thumbprint(), RevocationReason.SUPERSEDED);
        world.clock.advance(Duration.ofMillis(1));
        assertThat(verify(root, leaf)).contains("certificate revoked");
    }

    private String verify(Path root, Path leaf) throws Exception {
        Path list = Files.write(
                folder.resolve("list.pem"),
                Requests.pem("X509 CRL", world.serveList.serve().der()));
        return Programs.run(
                "openssl",
                "verify",
                "-crl_check",
                "-purpose",
                "sslclient",
                "-attime",
                Long.toString(world.clock.instant().getEpochSecond() + 1),
                "-CAfile",
                root.toString(),
                "-CRLfile",
                list.toString(),
                leaf.toString());
    }

    private static byte[] pem(X509Certificate certificate) throws Exception {
        return Requests.pem("CERTIFICATE", certificate.getEncoded());
    }

    private IssuedCertificate issue(@Nullable Renewal renewal) {
        return world.certificates.issue().issue(SHOP, Requests.usual(), renewal);
    }

    private X509CRL list() throws Exception {
        RevocationList served = world.serveList.serve();
        X509CRL list =
                (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(served.der()));
        list.verify(world.issuer.certificate().getPublicKey());
        assertThat(next(list)).isAfter(world.clock.instant());
        return list;
    }

    private static Instant next(X509CRL list) {
        return Instant.ofEpochMilli(list.getNextUpdate().getTime());
    }

    private static PresentedCertificate shown(X509Certificate certificate) {
        try {
            return new PresentedCertificate(
                    Thumbprint.of(certificate.getEncoded()),
                    certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()),
                    false);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number() {
        return world.serveList.serve().number();
    }

    private @Nullable Object refusal(IssuedCertificate issued) {
        return refusal(issued.chain().get(0));
    }

    private @Nullable Object refusal(X509Certificate certificate) {
        try {
            check.check(shown(certificate), CertificateOrigin.ISSUED);
            return null;
        } catch (Refused refused) {
            return refused.refusal().reason();
        }
    }
}
