package dev.sandbank.http.web;

import dev.sandbank.application.certificate.PresentedCertificate;
import dev.sandbank.domain.certificate.Thumbprint;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;

/** Reads of the certificate of a connection what decides on it. */
final class ShownCertificates {

    /** The usage of clients. */
    private static final String CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";

    /** Any usage. */
    private static final String ANY = "2.5.29.37.0";

    private ShownCertificates() {}

    static PresentedCertificate read(X509Certificate certificate) {
        try {
            return new PresentedCertificate(
                    Thumbprint.of(certificate.getEncoded()),
                    certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()),
                    isForServersOnly(certificate));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that TLS has read can be written", e);
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
