package dev.sandbank.certificate.client;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The certificate of an authority and its private key, which is one of P-256. */
public record IssuerKey(X509Certificate certificate, PrivateKey key) {

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
