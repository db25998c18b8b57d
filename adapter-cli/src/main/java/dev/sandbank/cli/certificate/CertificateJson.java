package dev.sandbank.cli.certificate;

import dev.sandbank.domain.certificate.CertificateState;
import dev.sandbank.domain.certificate.ClientCertificate;
import dev.sandbank.domain.certificate.Revocation;
import dev.sandbank.domain.certificate.Thumbprint;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A certificate of an application in the JSON of the command line. */
record CertificateJson(
        String thumbprint,
        String serial,
        String clientId,
        String origin,
        String subject,
        String from,
        String until,
        String state,
        @Nullable String revokedAt,
        @Nullable String reason,
        @Nullable String replacedBy) {

    static CertificateJson of(ClientCertificate certificate, CertificateState state) {
        Revocation end = certificate.revocation();
        Thumbprint successor = end == null ? null : end.replacedBy();
        return new CertificateJson(
                certificate.thumbprint().value(),
                certificate.serial().toString(),
                certificate.client().value(),
                words(certificate.origin()),
                certificate.subject(),
                certificate.from().toString(),
                certificate.until().toString(),
                words(state),
                end == null ? null : end.at().toString(),
                end == null ? null : words(end.reason()),
                successor == null ? null : successor.value());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
