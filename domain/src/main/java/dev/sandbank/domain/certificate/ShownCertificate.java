package dev.sandbank.domain.certificate;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.CertificateRefusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a connection proves of its caller.
 *
 * @param inProduction whether it came to production
 * @param certificate the accepted certificate; null if none was shown
 */
public record ShownCertificate(
        boolean inProduction, @Nullable ClientCertificate certificate) {

    /**
     * Why the application may not call over this connection; empty if it may.
     *
     * @param boundTo the certificate that the presented token is bound to (RFC 8705 section 3); null if to none, or if no
     *     token was presented
     */
    public Optional<CertificateRefusal> objectionTo(Client caller, @Nullable Thumbprint boundTo) {
        if (inProduction != caller.isOfProduction()) {
            return Optional.of(
                    inProduction
                            ? CertificateRefusal.SANDBOX_CLIENT_IN_PRODUCTION
                            : CertificateRefusal.PRODUCTION_CLIENT_IN_SANDBOX);
        }
        if (certificate == null) {
            return boundTo == null ? Optional.empty() : Optional.of(CertificateRefusal.TOKEN_WITHOUT_ITS_CERTIFICATE);
        }
        if (!certificate.client().equals(caller.id())) {
            return Optional.of(CertificateRefusal.CERTIFICATE_OF_ANOTHER_CLIENT);
        }
        return boundTo == null || boundTo.equals(certificate.thumbprint())
                ? Optional.empty()
                : Optional.of(CertificateRefusal.TOKEN_OF_ANOTHER_CERTIFICATE);
    }
}
