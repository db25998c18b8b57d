package dev.sandbank.certificate.client;

import dev.sandbank.application.certificate.CertificateContent;
import dev.sandbank.certificate.pem.Asn1Times;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
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
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** Signs certificates for the keys of applications: for clients only, and for no authority. */
final class ClientLeaf {

    private final IssuerKey issuer;
    private final String listAddress;

    ClientLeaf(IssuerKey issuer, String listAddress) {
        this.issuer = issuer;
        this.listAddress = listAddress;
    }

    X509Certificate signed(PublicKey key, CertificateContent content) {
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, content.client().value())
                .build();
        // The last second belongs to the validity (RFC 5280 section 4.1.2.5).
        X509v3CertificateBuilder made = new X509v3CertificateBuilder(
                X500Name.getInstance(issuerName().getEncoded()),
                content.serial().value(),
                Asn1Times.of(content.from()),
                Asn1Times.of(content.until().minusSeconds(1)),
                subject,
                SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        try {
            describe(made, key);
            return new JcaX509CertificateConverter().getCertificate(made.build(issuer.signer()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a certificate of our own can be encoded", e);
        }
    }

    private X500Principal issuerName() {
        return issuer.certificate().getSubjectX500Principal();
    }

    private void describe(X509v3CertificateBuilder made, PublicKey key) throws IOException, GeneralSecurityException {
        JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
        made.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        made.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        made.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
        made.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key));
        made.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                ids.createAuthorityKeyIdentifier(issuer.certificate().getPublicKey()));
        if (!listAddress.isEmpty()) {
            made.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(
                        new DistributionPointName(
                                new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, listAddress))),
                        null,
                        null)
            }));
        }
    }
}
