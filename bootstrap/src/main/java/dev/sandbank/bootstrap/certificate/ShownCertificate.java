package dev.sandbank.bootstrap.certificate;

import dev.sandbank.application.certificate.CertificateTrouble;
import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.bootstrap.secret.SystemKeys;
import dev.sandbank.certificate.ServerCertificate;
import dev.sandbank.certificate.TrustAnchors;
import dev.sandbank.cli.installation.Failure;
import dev.sandbank.http.HttpsSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The certificate that a server shows: read or made before it listens, and looked at again and again, because files are
 * replaced and certificates end. What cannot be used is logged once, and the one before is shown on.
 */
public final class ShownCertificate {

    /** The time between two looks. */
    public static final Duration PERIOD = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(ShownCertificate.class);

    private final TlsSettings settings;
    private final ServerCertificate source;
    private final TrustAnchors anchors;
    private ServerIdentity shown;
    private @Nullable String trouble;

    private ShownCertificate(TlsSettings settings, ServerCertificate source, TrustAnchors anchors) {
        this.settings = settings;
        this.source = source;
        this.anchors = anchors;
        this.shown = source.current();
    }

    /**
     * Reads or makes it.
     *
     * @param host the address that the server listens on
     * @param publicUrl how the outside reaches it; null if by no other address
     * @throws Failure if its files cannot be used
     */
    public static ShownCertificate of(
            TlsSettings settings,
            SystemKeys keys,
            String host,
            @Nullable String publicUrl,
            Secrets secrets,
            Clock wall) {
        try {
            TrustAnchors anchors = new TrustAnchors(keys.shared(), secrets, wall);
            return new ShownCertificate(settings, source(settings, keys, host, publicUrl, secrets, wall), anchors);
        } catch (CertificateTrouble e) {
            throw Failure.unavailable(String.valueOf(e.getMessage()));
        }
    }

    /** Where the certificate comes from by these settings. */
    static ServerCertificate source(
            TlsSettings settings,
            SystemKeys keys,
            String host,
            @Nullable String publicUrl,
            Secrets secrets,
            Clock wall) {
        return settings.certificate() == null
                ? ServerCertificate.made(keys.shared(), keys.own(), OwnNames.of(host, publicUrl), secrets, wall)
                : ServerCertificate.ofFiles(settings.certificate(), Objects.requireNonNull(settings.key()), wall);
    }

    /** How the server listens at first. */
    public HttpsSettings listening() {
        return new HttpsSettings(
                shown,
                settings.redirectPort(),
                settings.certificatePort(),
                settings.productionPort(),
                settings.productionPort() < 0 ? null : anchors.clients(),
                settings.hsts());
    }

    /**
     * Looks once. To be called by one thread.
     *
     * @param show is told of another certificate if there is one
     */
    public void lookAgain(Consumer<ServerIdentity> show) {
        try {
            ServerIdentity found = source.current();
            if (!found.chain().equals(shown.chain())) {
                show.accept(found);
                shown = found;
                LOG.info("The server shows another {}", found);
            }
            trouble = null;
        } catch (CertificateTrouble | StoreUnavailable e) {
            if (!Objects.equals(trouble, e.getMessage())) {
                trouble = e.getMessage();
                LOG.warn("The server goes on with {}: {}", shown, trouble);
            }
        }
    }
}
