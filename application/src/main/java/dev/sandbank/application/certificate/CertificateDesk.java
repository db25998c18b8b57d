package dev.sandbank.application.certificate;

import dev.sandbank.domain.certificate.CertificateOrigin;
import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Revocation;
import dev.sandbank.domain.certificate.RevocationReason;
import dev.sandbank.domain.certificate.SerialNumber;
import dev.sandbank.domain.certificate.Thumbprint;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateUnusable;
import dev.sandbank.domain.refusal.Refused;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues certificates and stores each in the same unit of work, before anybody sees it. */
final class CertificateDesk {

    private static final Duration LIFETIME = Duration.ofDays(365);

    /** For clocks that are behind. */
    private static final Duration BACKDATED = Duration.ofHours(1);

    private final CertificateTools tools;

    CertificateDesk(CertificateTools tools) {
        this.tools = tools;
    }

    IssuedCertificate issue(ClientId id, PublicKey key, @Nullable Renewal renewal) {
        byte[] octets = tools.secrets().random(SerialNumber.RANDOM_OCTETS);
        // Certificates know whole seconds.
        Instant from = tools.now().truncatedTo(ChronoUnit.SECONDS).minus(BACKDATED);
        CertificateContent content = new CertificateContent(SerialNumber.random(octets), id, from, from.plus(LIFETIME));
        // Signing takes too long for a unit of work; what is not stored afterwards nobody has seen.
        List<X509Certificate> chain = tools.authority().issue(key, content);
        ClientCertificate issued = certificate(chain.get(0), key, content);
        return tools.transactions().run(() -> {
            add(issued, renewal);
            return new IssuedCertificate(issued, chain, List.of());
        });
    }

    private static ClientCertificate certificate(X509Certificate leaf, PublicKey key, CertificateContent content) {
        return new ClientCertificate(
                thumbprint(leaf),
                content.serial(),
                Thumbprint.of(key.getEncoded()),
                content.client(),
                CertificateOrigin.ISSUED,
                content.subject(),
                content.from(),
                content.until(),
                null,
                null);
    }

    private static Thumbprint thumbprint(X509Certificate leaf) {
        try {
            return Thumbprint.of(leaf.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate of our own can be encoded", e);
        }
    }

    private void add(ClientCertificate issued, @Nullable Renewal renewal) {
        Client client = tools.holders().require(issued.client());
        if (!client.isOfProduction()) {
            throw new Refused(CertificateRefusal.CERTIFICATE_NOT_FOR_SANDBOX);
        }
        tools.requireRoom(client);
        tools.certificates().ofKey(issued.key()).forEach(other -> requireUsableKey(other, issued));
        if (renewal != null) {
            replace(tools.certificates().require(client.id(), renewal.old()), issued, renewal.overlap());
        }
        if (!tools.certificates().add(issued)) {
            throw new IllegalStateException("a serial number came twice");
        }
        tools.note(AuditAction.APPLICATION_CERTIFICATE_ISSUED, client.id(), issued);
    }

    private void requireUsableKey(ClientCertificate other, ClientCertificate issued) {
        Revocation end = other.revocation();
        boolean revoked = end != null && end.reason() != RevocationReason.SUPERSEDED;
        if (revoked || !other.client().equals(issued.client())) {
            throw new Refused(new CertificateUnusable(
                    CertificateRefusal.CERTIFICATE_REQUEST_INVALID,
                    revoked ? "a certificate of this key was revoked" : "this key has a certificate already"));
        }
    }

    private void replace(ClientCertificate old, ClientCertificate issued, Duration overlap) {
        Instant now = tools.now();
        if (!old.issuedHere() || old.stateAt(now) == CertificateState.REVOKED) {
            throw new Refused(CertificateRefusal.CERTIFICATE_ENDED);
        }
        Revocation end = new Revocation(now.plus(overlap), RevocationReason.SUPERSEDED, issued.thumbprint());
        tools.certificates().replace(old.revoke(end));
    }
}
