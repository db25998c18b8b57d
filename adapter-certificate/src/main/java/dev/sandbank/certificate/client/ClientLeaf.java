package dev.sandbank.certificate.client;

import dev.sandbank.application.certificate.CertificateContent;
import dev.sandbank.certificate.authority.Signer;
import dev.sandbank.certificate.pem.Asn1Times;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** Signs certificates for the keys of applications: for clients only, and for no authority. */
final class ClientLeaf {

    private final IssuerKey issuer;
    private final String listAddress;

    ClientLeaf(IssuerKey issuer, String listAddress) {
        this.issuer = issuer;
        this.listAddress = listAddress;
    }

    X509Certificate signed(PublicKey key, CertificateContent content) {
        X500Name subject = Signer.name(content.client().value());
        // The last second belongs to the validity (RFC 5280 section 4.1.2.5).
        X509v3CertificateBuilder made = new X509v3CertificateBuilder(
                X500Name.getInstance(issuerName().getEncoded()),
                content.serial().value(),
                Asn1Times.of(content.from()),
                Asn1Times.of(content.until().minusSeconds(1)),
                subject,
                SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        describe(made, SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        return IssuerKey.read(made.build(issuer.signer()));
    }

    private X500Principal issuerName() {
        return issuer.certificate().getSubjectX500Principal();
    }

    private void describe(X509v3CertificateBuilder made, SubjectPublicKeyInfo key) {
        Signer.add(made, Extension.basicConstraints, true, new BasicConstraints(false));
        Signer.add(made, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        Signer.add(made, Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
        Signer.identify(
                made,
                key,
                SubjectPublicKeyInfo.getInstance(
                        issuer.certificate().getPublicKey().getEncoded()));
        if (!listAddress.isEmpty()) {
            Signer.add(made, Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(
                        new DistributionPointName(
                                new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, listAddress))),
                        null,
                        null)
            }));
        }
    }
}
