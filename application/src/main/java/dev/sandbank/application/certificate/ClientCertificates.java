package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The store of the certificates of applications, and of the last revocation list. It keeps certificates when their
 * application goes, because those that were issued and revoked stay on the list. Calls find a certificate in memory.
 */
public interface ClientCertificates {

    /** Adds one; false, and no change, if there is one of that thumbprint, or an issued one of that number. */
    boolean add(ClientCertificate certificate);

    Optional<ClientCertificate> find(Thumbprint thumbprint);

    /** Replaces the one of the same thumbprint by a later state of it; false if there is none. */
    boolean replace(ClientCertificate certificate);

    /** Removes one; false if there is none. */
    boolean remove(Thumbprint thumbprint);

    /** Those of an application; the last added one comes first. */
    List<ClientCertificate> of(ClientId client);

    /** Those of a public key; the last added one comes first. */
    List<ClientCertificate> ofKey(Thumbprint key);

    /** Those whose validity ends after {@code now} and not after {@code limit}, without an early end. */
    List<ClientCertificate> ending(Instant now, Instant limit);

    /** The issued ones whose revocation has taken effect and whose validity ends after {@code since}. */
    List<ClientCertificate> revoked(Instant now, Instant since);

    /** The last revocation list. */
    Optional<RevocationList> revocationList();

    /** Keeps a revocation list in place of the last one. */
    void keep(RevocationList list);

    /**
     * The certificate of an application.
     *
     * @throws Refused CERTIFICATE_UNKNOWN if it has none of that thumbprint
     */
    default ClientCertificate require(ClientId client, Thumbprint thumbprint) {
        return find(thumbprint)
                .filter(certificate -> certificate.client().equals(client))
                .orElseThrow(() -> new Refused(CertificateRefusal.CERTIFICATE_UNKNOWN));
    }
}
