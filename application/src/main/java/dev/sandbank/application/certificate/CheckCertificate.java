package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateOutOfTime;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.time.Instant;

/**
 * Decides whether a certificate that a caller has shown is accepted. It runs on every call, because a connection that is
 * kept or resumed outlives the certificate. A certificate is accepted because the very same one was issued or registered
 * here, so no chain is built and nothing is fetched.
 */
public final class CheckCertificate {

    private final ClientCertificates certificates;
    private final Clock wall;

    public CheckCertificate(ClientCertificates certificates, Clock wall) {
        this.certificates = certificates;
        this.wall = wall;
    }

    /**
     * The accepted certificate.
     *
     * @param wanted the origin that the listener accepts
     * @throws Refused CERTIFICATE_REVOKED, CERTIFICATE_EXPIRED, CERTIFICATE_NOT_YET_VALID, CERTIFICATE_FOR_SERVERS,
     *     CERTIFICATE_SELF_SIGNED, CERTIFICATE_FOREIGN or PRODUCTION_CLIENT_IN_SANDBOX
     */
    public ClientCertificate check(PresentedCertificate presented, CertificateOrigin wanted) {
        Instant now = Instant.ofEpochMilli(wall.millis());
        ClientCertificate known =
                certificates.find(presented.thumbprint()).orElseThrow(() -> new Refused(unknown(presented)));
        if (known.origin() != wanted) {
            throw new Refused(
                    known.issuedHere()
                            ? CertificateRefusal.PRODUCTION_CLIENT_IN_SANDBOX
                            : CertificateRefusal.CERTIFICATE_SELF_SIGNED);
        }
        return switch (known.stateAt(now)) {
            case VALID -> known;
            case REVOKED -> throw new Refused(CertificateRefusal.CERTIFICATE_REVOKED);
            case EXPIRED ->
                throw new Refused(new CertificateOutOfTime(CertificateRefusal.CERTIFICATE_EXPIRED, known.until()));
            case NOT_YET_VALID ->
                throw new Refused(new CertificateOutOfTime(CertificateRefusal.CERTIFICATE_NOT_YET_VALID, known.from()));
        };
    }

    private static CertificateRefusal unknown(PresentedCertificate presented) {
        if (presented.forServersOnly()) {
            return CertificateRefusal.CERTIFICATE_FOR_SERVERS;
        }
        return presented.selfSigned()
                ? CertificateRefusal.CERTIFICATE_SELF_SIGNED
                : CertificateRefusal.CERTIFICATE_FOREIGN;
    }
}
