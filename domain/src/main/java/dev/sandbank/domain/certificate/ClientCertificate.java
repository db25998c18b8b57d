package dev.sandbank.domain.certificate;

import dev.sandbank.domain.oauth.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that an application proves itself with. It belongs to exactly one application.
 *
 * @param thumbprint that of the certificate, by which it is found
 * @param key that of its public key
 * @param subject its subject, as text (RFC 4514), for people
 * @param from the first instant of its validity
 * @param until the first instant after its validity
 * @param revocation its early end; null if it has none
 * @param noticed the last mail about its end; null before the first one
 */
@RecordBuilder
public record ClientCertificate(
        Thumbprint thumbprint,
        SerialNumber serial,
        Thumbprint key,
        ClientId client,
        CertificateOrigin origin,
        String subject,
        Instant from,
        Instant until,
        @Nullable Revocation revocation,
        @Nullable ExpiryNotice noticed) {

    /** The maximum length of a subject, in characters. */
    public static final int MAX_SUBJECT_LENGTH = 300;

    public ClientCertificate {
        if (subject.length() > MAX_SUBJECT_LENGTH) {
            throw new IllegalArgumentException("a subject has at most 300 characters");
        }
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a certificate begins before it ends");
        }
    }

    /** Whether the authority of this installation issued it. */
    public boolean issuedHere() {
        return origin == CertificateOrigin.ISSUED;
    }

    /** What it is at an instant; one that was revoked stays so after its end. */
    public CertificateState stateAt(Instant now) {
        if (revocation != null && revocation.effectiveAt(now)) {
            return CertificateState.REVOKED;
        }
        if (now.isBefore(from)) {
            return CertificateState.NOT_YET_VALID;
        }
        return now.isBefore(until) ? CertificateState.VALID : CertificateState.EXPIRED;
    }

    /** This certificate with an early end. Of two ends the earlier one counts. */
    public ClientCertificate revoke(Revocation wanted) {
        boolean earlier = revocation == null || wanted.at().isBefore(revocation.at());
        return earlier ? with(wanted, noticed) : this;
    }

    /** The mail about its end that is due; none for one that was revoked or replaced. */
    public Optional<ExpiryNotice> noticeDueAt(Instant now) {
        return revocation == null ? ExpiryNotice.dueAt(now, until, noticed) : Optional.empty();
    }

    /** This certificate after a mail about its end. */
    public ClientCertificate noticed(ExpiryNotice notice) {
        return with(revocation, notice);
    }

    private ClientCertificate with(@Nullable Revocation end, @Nullable ExpiryNotice notice) {
        return new ClientCertificate(thumbprint, serial, key, client, origin, subject, from, until, end, notice);
    }
}
