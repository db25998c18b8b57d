package dev.sandbank.bootstrap.certificate;

import dev.sandbank.application.certificate.AuthorityCertificate;
import dev.sandbank.application.certificate.CertificateTrouble;
import dev.sandbank.application.certificate.ServedCertificate;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.bootstrap.secret.SystemKeys;
import dev.sandbank.certificate.TrustAnchors;
import dev.sandbank.cli.installation.Failure;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of an installation, for commands that run beside its server.
 *
 * @param host the address that the server listens on
 * @param publicUrl how the outside reaches it; null if by no other address
 */
public record CertificateKeys(
        TlsSettings settings,
        SystemKeys keys,
        String host,
        @Nullable String publicUrl,
        Secrets secrets,
        Clock wall) {

    /**
     * What clients trust to trust the server. It is made if it is not there.
     *
     * @throws Failure if its key cannot be used
     */
    public AuthorityCertificate authority() {
        try {
            return new TrustAnchors(keys.shared(), secrets, wall).servers(OwnNames.of(host, publicUrl));
        } catch (CertificateTrouble e) {
            throw Failure.unavailable(String.valueOf(e.getMessage()));
        }
    }

    /**
     * What is kept for the server to show, and what it shows.
     *
     * @param port the port at which it listens; 0 if none does
     */
    public ServedCertificate served(int port) {
        String source = settings.certificate() == null
                ? "the installation's own authority, in "
                        + new TrustAnchors(keys.shared(), secrets, wall).placeOfServers()
                : settings.certificate() + " and " + settings.key();
        @Nullable String shown = port == 0 ? null : FingerprintAt.of(host, port);
        try {
            return new ServedCertificate(
                    source,
                    ShownCertificate.source(settings, keys, host, publicUrl, secrets, wall)
                            .current(),
                    null,
                    shown);
        } catch (CertificateTrouble e) {
            return new ServedCertificate(source, null, e.getMessage(), shown);
        }
    }
}
