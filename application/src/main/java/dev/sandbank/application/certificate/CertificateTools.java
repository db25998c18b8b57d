package dev.sandbank.application.certificate;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * What the use cases of certificates work with.
 *
 * @param wall the time of the machine, which certificates go by in every space
 * @param audit of whoever acts
 */
public record CertificateTools(
        ClientCertificates certificates,
        CertificateHolders holders,
        ClientAuthority authority,
        Transactions transactions,
        Secrets secrets,
        Clock wall,
        Audit audit) {

    /** The most certificates an application has at a time that did not end. */
    public static final int MAX_LIVING = 10;

    Instant now() {
        return Instant.ofEpochMilli(wall.millis());
    }

    /** Refuses an application that has as many as it may have. */
    void requireRoom(Client client) {
        long living = certificates.of(client.id()).stream()
                .filter(certificate -> isLiving(certificate, now()))
                .count();
        if (living >= MAX_LIVING) {
            throw new Refused(CertificateRefusal.CERTIFICATES_FULL);
        }
    }

    private static boolean isLiving(ClientCertificate certificate, Instant now) {
        CertificateState state = certificate.stateAt(now);
        return state == CertificateState.VALID || state == CertificateState.NOT_YET_VALID;
    }

    void note(AuditAction action, ClientId client, ClientCertificate certificate) {
        audit.note(
                action,
                client.value(),
                Map.of(
                        "serial",
                        certificate.serial().toString(),
                        "thumbprint",
                        certificate.thumbprint().value()));
    }
}
