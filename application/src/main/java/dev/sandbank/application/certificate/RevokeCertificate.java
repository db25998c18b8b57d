package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Revocation;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;

/** Revokes a certificate at once: the next call with it is refused, also on a connection that is open. */
public final class RevokeCertificate {

    private final CertificateTools tools;

    public RevokeCertificate(CertificateTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the revoked certificate.
     *
     * @throws Refused CLIENT_UNKNOWN, CERTIFICATE_UNKNOWN, or CERTIFICATE_ENDED if it was revoked before
     */
    public ClientCertificate revoke(ClientId client, Thumbprint thumbprint, RevocationReason reason) {
        return tools.transactions().run(() -> {
            ClientCertificate certificate =
                    tools.certificates().require(tools.holders().require(client).id(), thumbprint);
            Instant now = tools.now();
            if (certificate.stateAt(now) == CertificateState.REVOKED) {
                throw new Refused(CertificateRefusal.CERTIFICATE_ENDED);
            }
            ClientCertificate revoked = certificate.revoke(new Revocation(now, reason, null));
            tools.certificates().replace(revoked);
            tools.note(AuditAction.APPLICATION_CERTIFICATE_REVOKED, client, revoked);
            return revoked;
        });
    }
}
