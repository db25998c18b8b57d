package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.Refused;

/** Removes a certificate that people registered themselves. Tokens that are bound to it open nothing from then on. */
public final class RemoveCertificate {

    private final CertificateTools tools;

    public RemoveCertificate(CertificateTools tools) {
        this.tools = tools;
    }

    /**
     * Removes it.
     *
     * @throws Refused CLIENT_UNKNOWN, CERTIFICATE_UNKNOWN, or CERTIFICATE_NOT_FOR_PRODUCTION for one that was issued here,
     *     which can only be revoked
     */
    public ClientCertificate remove(ClientId id, Thumbprint thumbprint) {
        return tools.transactions().run(() -> {
            Client client = tools.holders().require(id);
            ClientCertificate certificate = tools.certificates().require(client.id(), thumbprint);
            if (certificate.issuedHere()) {
                throw new Refused(CertificateRefusal.CERTIFICATE_NOT_FOR_PRODUCTION);
            }
            tools.certificates().remove(thumbprint);
            tools.note(AuditAction.APPLICATION_CERTIFICATE_REMOVED, id, certificate);
            return certificate;
        });
    }
}
