package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateUnusable;
import dev.sandbank.domain.refusal.Refused;
import java.time.Duration;

/**
 * That a new certificate takes the place of another one.
 *
 * @param overlap how long the old one is still accepted; 0 to 30 days
 */
public record Renewal(Thumbprint old, Duration overlap) {

    /** The longest overlap. */
    public static final Duration MAX_OVERLAP = Duration.ofDays(30);

    public Renewal {
        if (overlap.isNegative() || overlap.compareTo(MAX_OVERLAP) > 0) {
            throw new Refused(new CertificateUnusable(
                    CertificateRefusal.CERTIFICATE_REQUEST_INVALID, "the overlap must be 0 to 30 days"));
        }
    }
}
