package dev.sandbank.certificate.client;

import dev.sandbank.certificate.authority.Signer;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.ContentSigner;

/** The certificate of an authority and its private key, which is one of P-256. */
public record IssuerKey(X509Certificate certificate, PrivateKey key) {

    /** The same from the form in which authorities keep their certificates. */
    public static IssuerKey of(X509CertificateHolder certificate, PrivateKey key) {
        return new IssuerKey(read(certificate), key);
    }

    static X509Certificate read(X509CertificateHolder certificate) {
        try {
            return new JcaX509CertificateConverter().getCertificate(certificate);
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate of our own can be read", e);
        }
    }

    ContentSigner signer() {
        return Signer.with(key);
    }

    @Override
    public String toString() {
        return "IssuerKey[" + certificate.getSubjectX500Principal() + "]";
    }
}
