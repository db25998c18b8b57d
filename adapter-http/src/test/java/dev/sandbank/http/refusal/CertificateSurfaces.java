package dev.sandbank.http.refusal;

import static dev.sandbank.http.refusal.Surface.BANK_API;
import static dev.sandbank.http.refusal.Surface.PERSON;
import static dev.sandbank.http.refusal.Surface.TOKEN_ENDPOINT;

import dev.sandbank.domain.refusal.CertificateRefusal;
import java.util.Set;

/** The places where callers meet the reasons about certificates. */
final class CertificateSurfaces {

    private CertificateSurfaces() {}

    static Set<Surface> of(CertificateRefusal reason) {
        return switch (reason) {
            case CERTIFICATE_MISSING,
                    CERTIFICATE_FOREIGN,
                    CERTIFICATE_SELF_SIGNED,
                    CERTIFICATE_FOR_SERVERS,
                    CERTIFICATE_NOT_YET_VALID,
                    CERTIFICATE_EXPIRED,
                    CERTIFICATE_REVOKED,
                    CERTIFICATE_OF_ANOTHER_CLIENT,
                    TOKEN_WITHOUT_ITS_CERTIFICATE,
                    TOKEN_OF_ANOTHER_CERTIFICATE,
                    SANDBOX_CLIENT_IN_PRODUCTION,
                    PRODUCTION_CLIENT_IN_SANDBOX -> Set.of(BANK_API, TOKEN_ENDPOINT);
            case CERTIFICATE_UNKNOWN,
                    CERTIFICATE_TAKEN,
                    CERTIFICATE_UNREADABLE,
                    CERTIFICATE_REQUEST_INVALID,
                    PRIVATE_KEY_EXPOSED,
                    CERTIFICATES_FULL,
                    CERTIFICATE_ENDED,
                    CERTIFICATE_NOT_FOR_SANDBOX,
                    CERTIFICATE_NOT_FOR_PRODUCTION -> Set.of(PERSON);
        };
    }
}
