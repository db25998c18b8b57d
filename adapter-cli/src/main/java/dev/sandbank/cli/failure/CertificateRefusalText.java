package dev.sandbank.cli.failure;

import dev.sandbank.domain.refusal.CertificateRefusal;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateOutOfTime;
import dev.sandbank.domain.refusal.CertificateRefusal.CertificateUnusable;
import dev.sandbank.domain.refusal.Refusal;

/** The refusals about certificates, in words for the operator. */
final class CertificateRefusalText {

    private CertificateRefusalText() {}

    static String of(CertificateRefusal reason, Refusal refusal) {
        return switch (reason) {
            case CERTIFICATE_UNREADABLE, CERTIFICATE_REQUEST_INVALID ->
                refusal instanceof CertificateUnusable unusable ? unusable.sentence() : RefusalText.bare(reason);
            case CERTIFICATE_EXPIRED, CERTIFICATE_NOT_YET_VALID ->
                refusal instanceof CertificateOutOfTime outside
                        ? "the certificate is "
                                + (reason == CertificateRefusal.CERTIFICATE_EXPIRED
                                        ? "expired since "
                                        : "not valid before ")
                                + outside.at()
                        : RefusalText.bare(reason);
            case CERTIFICATE_FOR_SERVERS ->
                "the certificate is for servers only; its extended key usage must include clients";
            case CERTIFICATE_UNKNOWN -> "the application has no such certificate; sandbank cert list";
            case CERTIFICATE_TAKEN -> "this certificate is registered already; make one for each application";
            case PRIVATE_KEY_EXPOSED ->
                "this is a private key: it was not stored, but others may have it now; make a new one";
            case CERTIFICATES_FULL ->
                "the application has as many certificates as it can have; end one that is not needed";
            case CERTIFICATE_ENDED -> "this certificate has ended already";
            case CERTIFICATE_NOT_FOR_SANDBOX ->
                "certificates are issued for production alone; register an own one: sandbank app certificate add";
            case CERTIFICATE_NOT_FOR_PRODUCTION -> "in production only issued certificates are used";
            case CERTIFICATE_MISSING,
                    CERTIFICATE_FOREIGN,
                    CERTIFICATE_SELF_SIGNED,
                    CERTIFICATE_REVOKED,
                    CERTIFICATE_OF_ANOTHER_CLIENT,
                    TOKEN_OF_ANOTHER_CERTIFICATE,
                    TOKEN_WITHOUT_ITS_CERTIFICATE,
                    SANDBOX_CLIENT_IN_PRODUCTION,
                    PRODUCTION_CLIENT_IN_SANDBOX -> RefusalText.bare(reason);
        };
    }
}
