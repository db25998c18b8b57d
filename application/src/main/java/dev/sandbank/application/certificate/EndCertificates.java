package dev.sandbank.application.certificate;

import dev.sandbank.application.oauth.client.ClientDependents;
import dev.sandbank.application.oauth.client.ClientEnd;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Revocation;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.oauth.client.Client;
import java.time.Clock;
import java.time.Instant;

/** Revokes the issued certificates of an application that goes, and removes those that people registered. */
public final class EndCertificates implements ClientDependents {

    private final ClientCertificates certificates;
    private final Clock wall;

    public EndCertificates(ClientCertificates certificates, Clock wall) {
        this.certificates = certificates;
        this.wall = wall;
    }

    @Override
    public void end(Client client, ClientEnd why) {
        Instant now = Instant.ofEpochMilli(wall.millis());
        Revocation end = new Revocation(now, RevocationReason.CESSATION_OF_OPERATION, null);
        for (ClientCertificate certificate : certificates.of(client.id())) {
            if (certificate.issuedHere()) {
                certificates.replace(certificate.revoke(end));
            } else {
                certificates.remove(certificate.thumbprint());
            }
        }
    }
}
