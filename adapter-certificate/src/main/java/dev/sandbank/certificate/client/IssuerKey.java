package dev.sandbank.certificate.client;

import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The certificate of an authority and its private key, which is one of P-256. */
public record IssuerKey(X509Certificate certificate, PrivateKey key) {

    /** The same from the form in which authorities keep their certificates. */
    public static IssuerKey of(X509CertificateHolder certificate, PrivateKey key) {
        try {
            return new IssuerKey(new JcaX509CertificateConverter().getCertificate(certificate), key);
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate of our own can be read", e);
        }
    }

    ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("every Java platform signs with ECDSA", e);
        }
    }

    @Override
    public String toString() {
        return "IssuerKey[" + certificate.getSubjectX500Principal() + "]";
    }
}
