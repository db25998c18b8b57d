package dev.sandbank.http.hub.certificate;

import dev.sandbank.application.certificate.IssuedCertificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate that was issued just now; nobody stores it.
 *
 * @param client the application
 * @param thumbprint of the certificate
 * @param chain the certificate and those above it, in DER
 * @param ignored what the request asked for and did not get, in words
 */
record MadeCertificate(String client, String thumbprint, List<byte[]> chain, List<String> ignored) {

    static MadeCertificate of(IssuedCertificate issued) {
        return new MadeCertificate(
                issued.certificate().client().value(),
                issued.certificate().thumbprint().value(),
                issued.chain().stream().map(MadeCertificate::der).toList(),
                issued.ignored());
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate of our own can be encoded", e);
        }
    }
}
