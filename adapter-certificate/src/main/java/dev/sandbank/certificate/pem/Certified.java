package dev.sandbank.certificate.pem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A private key and the certificates that vouch for it.
 *
 * @param chain the certificate of the key first, then that of its issuer, and so on
 */
public record Certified(PrivateKey key, List<X509CertificateHolder> chain) {

    public Certified {
        chain = List.copyOf(chain);
    }

    /** The certificate of the key. */
    public X509CertificateHolder certificate() {
        return chain.get(0);
    }

    /** The certificate that nobody else vouches for. */
    public X509CertificateHolder last() {
        return chain.get(chain.size() - 1);
    }

    /** The first instant at which the certificate of the key is valid. */
    public Instant from() {
        return Asn1Times.read(certificate().toASN1Structure().getStartDate());
    }

    /** The last instant at which it is valid. */
    public Instant until() {
        return Asn1Times.read(certificate().toASN1Structure().getEndDate());
    }

    /** The private key is not shown. */
    @Override
    public String toString() {
        return "certificate of " + certificate().getSubject();
    }

    /** A certificate as DER. */
    public static byte[] der(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
