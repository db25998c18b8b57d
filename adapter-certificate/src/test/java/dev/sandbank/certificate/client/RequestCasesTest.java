package dev.sandbank.certificate.client;

import static dev.sandbank.certificate.client.CertificateWorld.OTHER;
import static dev.sandbank.certificate.client.CertificateWorld.SANDBOX;
import static dev.sandbank.certificate.client.CertificateWorld.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sandbank.application.certificate.IssuedCertificate;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateUnusable;
import dev.sandbank.domain.refusal.Refused;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;

/** What may be in a certificate request, and what comes of it. */
class RequestCasesTest {

    private static final KeyPair KEYS = Requests.curve("secp256r1");

    private final CertificateWorld world = new CertificateWorld();

    @Test
    void onlyTheKeyOfARequestIsTaken_T11() throws Exception {
        byte[] greedy = Requests.der(KEYS, "SHA256withECDSA", "CN=other,O=A Bank", greedy());
        IssuedCertificate issued = world.certificates.issue().issue(SHOP, greedy, null);
        X509Certificate leaf = issued.chain().get(0);
        assertThat(leaf.getPublicKey()).isEqualTo(KEYS.getPublic());
        assertThat(leaf.getSubjectX500Principal().getName()).isEqualTo("CN=shop");
        assertThat(leaf.getBasicConstraints()).isEqualTo(-1);
        assertThat(leaf.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(leaf.getSubjectAlternativeNames()).isNull();
        assertThat(leaf.getNonCriticalExtensionOIDs()).hasSize(4);
        assertThat(issued.ignored())
                .contains("the subject", "the extension basic constraints", "the extension extended key usage")
                .anyMatch(words -> words.endsWith("more extensions"));
        leaf.verify(world.issuer.certificate().getPublicKey());
        leaf.checkValidity(java.util.Date.from(world.clock.instant()));
        Extensions harmless = new Extensions(new Extension(
                Extension.basicConstraints, false, new DEROctetString(new BasicConstraints(false).getEncoded())));
        byte[] usual = Requests.der(Requests.curve("secp384r1"), "SHA384withECDSA", "", harmless);
        assertThat(world.certificates.issue().issue(SHOP, usual, null).ignored())
                .containsExactly("the extension basic constraints");
    }

    private static Extensions greedy() throws Exception {
        ExtensionsGenerator wanted = new ExtensionsGenerator();
        wanted.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        wanted.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_codeSigning));
        wanted.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(new GeneralName(GeneralName.dNSName, "bank.example")));
        for (int i = 0; i < 100; i++) {
            wanted.addExtension(
                    new ASN1ObjectIdentifier("1.3.6.1.4.1.99999." + i), false, new DEROctetString(new byte[0]));
        }
        return wanted.generate();
    }

    @Test
    void keysThatAreTooWeakOrUnusualAreRefusedWithTheList_T12() {
        assertInvalid(Requests.der(Requests.rsa(1024), "SHA256withRSA", "CN=a", null), "RSA with 2048 to 4096 bits");
        assertInvalid(Requests.der(Requests.curve("secp521r1"), "SHA256withECDSA", "CN=a", null), "P-256 and P-384");
        assertInvalid(Requests.der(Requests.edwards(), "Ed25519", "CN=a", null), "P-256 and P-384");
        assertInvalid(Requests.der(Requests.rsa(2048), "SHA1withRSA", "CN=a", null), "SHA-1");
        byte[] forged = Requests.usual();
        forged[forged.length - 1] ^= 1;
        assertInvalid(forged, "signature");
        assertThat(world.certificates
                        .issue()
                        .issue(SHOP, Requests.der(Requests.rsa(2048), "SHA256withRSA", "CN=a", null), null)
                        .chain())
                .hasSize(2);
    }

    @Test
    void aPrivateKeyIsSaidToBeBurntAndOtherThingsAreNamed_T12() throws Exception {
        byte[] key = KEYS.getPrivate().getEncoded();
        for (byte[] sent : List.of(key, Requests.pem("PRIVATE KEY", key), Requests.pem("EC PRIVATE KEY", key))) {
            assertThat(refusal(SHOP, sent)).isEqualTo(CertificateRefusal.PRIVATE_KEY_EXPOSED);
        }
        byte[] pem = Requests.pem("CERTIFICATE REQUEST", Requests.usual());
        assertThat(world.certificates.issue().issue(SHOP, pem, null).chain()).hasSize(2);
        assertInvalid(Requests.pem("CERTIFICATE", world.issuer.certificate().getEncoded()), "something else");
        assertInvalid(new byte[0], "1 to");
        assertInvalid("hello".getBytes(java.nio.charset.StandardCharsets.US_ASCII), "no certificate request");
        assertInvalid(new byte[40_000], "1 to");
        assertThat(world.stores.clientCertificates().of(SHOP)).hasSize(1);
    }

    @Test
    void aKeyBelongsToOneApplicationAndNeverComesBackAfterItsRevocation_T12() {
        byte[] request = Requests.der(KEYS, "SHA256withECDSA", "CN=a", null);
        var first = world.certificates.issue().issue(SHOP, request, null).certificate();
        assertThat(refusal(OTHER, request)).isEqualTo(CertificateRefusal.CERTIFICATE_REQUEST_INVALID);
        assertThat(world.certificates
                        .issue()
                        .issue(SHOP, request, null)
                        .certificate()
                        .key())
                .isEqualTo(first.key());
        world.certificates.revoke().revoke(SHOP, first.thumbprint(), RevocationReason.KEY_COMPROMISE);
        assertThat(refusal(SHOP, request)).isEqualTo(CertificateRefusal.CERTIFICATE_REQUEST_INVALID);
        assertThat(refusal(SANDBOX, Requests.usual())).isEqualTo(CertificateRefusal.CERTIFICATE_NOT_FOR_SANDBOX);
    }

    @Test
    void randomBytesNeverBreakTheReader_T12() {
        byte[] usual = Requests.usual();
        for (int i = 0; i < usual.length; i++) {
            byte[] broken = usual.clone();
            broken[i] ^= 0x55;
            try {
                world.authority.read(broken);
            } catch (Refused expected) {
                assertThat(expected.refusal().reason()).isInstanceOf(CertificateRefusal.class);
            }
        }
    }

    @Test
    void serialNumbersOfManyIssuesDiffer_T13() {
        Set<String> serials = new HashSet<>();
        List<ClientId> clients = new ArrayList<>(List.of(SHOP, OTHER));
        for (int i = 0; i < 20; i++) {
            var issued = world.certificates
                    .issueWithKey()
                    .issue(clients.get(i % 2), null)
                    .certificate();
            assertThat(issued.serial().value().signum()).isPositive();
            assertThat(serials.add(issued.serial().toString())).isTrue();
        }
        Refused full = catchThrowableOfType(
                Refused.class, () -> world.certificates.issueWithKey().issue(SHOP, null));
        assertThat(full.refusal().reason()).isEqualTo(CertificateRefusal.CERTIFICATES_FULL);
    }

    private void assertInvalid(byte[] request, String words) {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> world.certificates.issue().issue(SHOP, request, null));
        assertThat(refused.refusal())
                .isInstanceOfSatisfying(
                        CertificateUnusable.class,
                        unusable -> assertThat(unusable.sentence()).contains(words));
    }

    private Object refusal(ClientId client, byte[] request) {
        return catchThrowableOfType(
                        Refused.class, () -> world.certificates.issue().issue(client, request, null))
                .refusal()
                .reason();
    }
}
