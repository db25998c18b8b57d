package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateOutOfTime;
import dev.sandbank.domain.refusal.Refused;

/** Registers a certificate that people made themselves, so that their application can use it in the sandbox. */
public final class RegisterCertificate {

    private final CertificateTools tools;

    public RegisterCertificate(CertificateTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the registered certificate. The same one is registered once only, for one application.
     *
     * @param text the certificate, in PEM or DER
     * @throws Refused CLIENT_UNKNOWN, CERTIFICATE_UNREADABLE, PRIVATE_KEY_EXPOSED, CERTIFICATE_FOR_SERVERS,
     *     CERTIFICATE_EXPIRED, CERTIFICATE_TAKEN, CERTIFICATES_FULL or CERTIFICATE_NOT_FOR_PRODUCTION
     */
    public ClientCertificate register(ClientId id, byte[] text) {
        OwnCertificate read = tools.authority().readCertificate(text);
        if (read.forServersOnly()) {
            throw new Refused(CertificateRefusal.CERTIFICATE_FOR_SERVERS);
        }
        ClientCertificate registered = new ClientCertificate(
                read.thumbprint(),
                read.serial(),
                read.key(),
                id,
                CertificateOrigin.OWN,
                shortened(read.subject()),
                read.from(),
                read.until(),
                null,
                null);
        if (registered.stateAt(tools.now()) == CertificateState.EXPIRED) {
            throw new Refused(new CertificateOutOfTime(CertificateRefusal.CERTIFICATE_EXPIRED, registered.until()));
        }
        return tools.transactions().run(() -> added(registered));
    }

    private ClientCertificate added(ClientCertificate certificate) {
        Client client = tools.holders().require(certificate.client());
        if (client.isOfProduction()) {
            throw new Refused(CertificateRefusal.CERTIFICATE_NOT_FOR_PRODUCTION);
        }
        tools.requireRoom(client);
        if (!tools.certificates().add(certificate)) {
            throw new Refused(CertificateRefusal.CERTIFICATE_TAKEN);
        }
        tools.note(AuditAction.APPLICATION_CERTIFICATE_ADDED, client.id(), certificate);
        return certificate;
    }

    private static String shortened(String subject) {
        return subject.length() <= ClientCertificate.MAX_SUBJECT_LENGTH
                ? subject
                : subject.substring(0, ClientCertificate.MAX_SUBJECT_LENGTH);
    }
}
