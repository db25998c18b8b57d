package dev.sandbank.http.refusal;

import dev.sandbank.domain.refusal.CertificateRefusal;

/** What is answered when a certificate is not accepted. */
final class CertificateProblems {

    private CertificateProblems() {}

    static Problem of(CertificateRefusal reason) {
        return switch (reason) {
            // RFC 8705 section 3: a call without the certificate of its token is one with an invalid token.
            case CERTIFICATE_MISSING,
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
                    PRODUCTION_CLIENT_IN_SANDBOX -> new Problem(401, "invalid_client", BankError.TOKEN_INVALID);
            case CERTIFICATE_UNKNOWN -> new Problem(404, "invalid_request", BankError.RESOURCE_NOT_FOUND);
            case CERTIFICATE_TAKEN,
                    CERTIFICATES_FULL,
                    CERTIFICATE_ENDED,
                    CERTIFICATE_NOT_FOR_SANDBOX,
                    CERTIFICATE_NOT_FOR_PRODUCTION -> new Problem(409, "invalid_request", BankError.INVALID_REQUEST);
            case CERTIFICATE_UNREADABLE, CERTIFICATE_REQUEST_INVALID, PRIVATE_KEY_EXPOSED ->
                new Problem(400, "invalid_request", BankError.INVALID_REQUEST);
        };
    }
}
