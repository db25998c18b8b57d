package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.ClientCertificate;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate that has just been issued.
 *
 * @param chain the certificate and those above it, without the root
 * @param ignored what the request asked for and did not get, in words
 */
public record IssuedCertificate(ClientCertificate certificate, List<X509Certificate> chain, List<String> ignored) {

    public IssuedCertificate {
        chain = List.copyOf(chain);
        ignored = List.copyOf(ignored);
    }

    IssuedCertificate ignoring(List<String> words) {
        return new IssuedCertificate(certificate, chain, words);
    }
}
