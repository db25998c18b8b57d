package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.Thumbprint;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * A certificate that a caller has shown, whose private key the caller has proved to hold (RFC 8446 section 4.4.3).
 *
 * @param selfSigned whether its subject is its issuer
 * @param forServersOnly whether it names usages and clients are not among them (RFC 5280 section 4.2.1.12)
 */
public record PresentedCertificate(
        Thumbprint thumbprint, boolean selfSigned, boolean forServersOnly, Instant from, Instant until) {

    /** The usage of clients. */
    private static final String CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";

    /** Any usage. */
    private static final String ANY = "2.5.29.37.0";

    /** What is to be known of a certificate. */
    public static PresentedCertificate of(X509Certificate certificate) {
        try {
            return new PresentedCertificate(
                    Thumbprint.of(certificate.getEncoded()),
                    certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()),
                    isForServersOnly(certificate),
                    certificate.getNotBefore().toInstant(),
                    // The last second belongs to the validity (RFC 5280 section 4.1.2.5).
                    certificate.getNotAfter().toInstant().plusSeconds(1));
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate that was read has a DER form", e);
        }
    }

    private static boolean isForServersOnly(X509Certificate certificate) {
        try {
            List<String> usages = certificate.getExtendedKeyUsage();
            return usages != null && !usages.contains(CLIENT_AUTH) && !usages.contains(ANY);
        } catch (CertificateParsingException e) {
            // What cannot be read cannot allow anything.
            return true;
        }
    }
}
