package dev.sandbank.domain.refusal;

import java.time.Instant;

/** The reasons why a certificate is not accepted on a call, or is not issued, registered or changed. */
public enum CertificateRefusal implements Reason {
    CERTIFICATE_MISSING,
    CERTIFICATE_FOREIGN,
    CERTIFICATE_SELF_SIGNED,
    CERTIFICATE_FOR_SERVERS,
    CERTIFICATE_NOT_YET_VALID,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_REVOKED,
    CERTIFICATE_OF_ANOTHER_CLIENT,
    TOKEN_OF_ANOTHER_CERTIFICATE,
    TOKEN_WITHOUT_ITS_CERTIFICATE,
    SANDBOX_CLIENT_IN_PRODUCTION,
    PRODUCTION_CLIENT_IN_SANDBOX,
    CERTIFICATE_UNKNOWN,
    CERTIFICATE_TAKEN,
    CERTIFICATE_UNREADABLE,
    CERTIFICATE_REQUEST_INVALID,
    PRIVATE_KEY_EXPOSED,
    CERTIFICATES_FULL,
    CERTIFICATE_ENDED,
    CERTIFICATE_NOT_FOR_SANDBOX,
    CERTIFICATE_NOT_FOR_PRODUCTION;

    @Override
    public <A> A in(ReasonTable<A> table) {
        return table.of(this);
    }

    /** The certificate was presented outside of its time. */
    public record CertificateOutOfTime(CertificateRefusal reason, Instant at) implements Refusal {}

    /** A certificate request or a certificate that cannot be used; the sentence says why. */
    public record CertificateUnusable(CertificateRefusal reason, String sentence) implements Refusal {}
}
