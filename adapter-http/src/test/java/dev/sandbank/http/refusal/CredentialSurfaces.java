package dev.sandbank.http.refusal;

import static dev.sandbank.http.refusal.Surface.BANK_API;
import static dev.sandbank.http.refusal.Surface.PERSON;
import static dev.sandbank.http.refusal.Surface.TOKEN_ENDPOINT;

import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.http.operation.CredentialsRefusal;
import java.util.Set;

/** The places where callers meet the reasons about certificates and other credentials. */
final class CredentialSurfaces {

    private CredentialSurfaces() {}

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

    static Set<Surface> of(CredentialsRefusal reason) {
        return switch (reason) {
            case TOKEN_IN_REQUEST -> Set.of(BANK_API, TOKEN_ENDPOINT);
            case CLIENT_CREDENTIALS_MISSING,
                    CLIENT_CREDENTIALS_NOT_BASIC,
                    CLIENT_CREDENTIALS_NOT_BASE64,
                    CLIENT_CREDENTIALS_WITHOUT_COLON,
                    CLIENT_CREDENTIALS_TWICE,
                    CLIENT_ID_CONTRADICTED -> Set.of(TOKEN_ENDPOINT);
            case AUTHORIZATION_MISSING,
                    AUTHORIZATION_UNREADABLE,
                    AUTHORIZATION_NOT_BEARER,
                    BEARER_EMPTY,
                    CLIENT_ID_HEADER_MISSING,
                    CLIENT_ID_HEADER_WRONG -> Set.of(BANK_API);
        };
    }
}
