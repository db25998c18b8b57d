package dev.sandbank.http.operation;

import dev.sandbank.application.certificate.PresentedCertificate;
import org.jspecify.annotations.Nullable;

/**
 * How a call came.
 *
 * @param listener the listener that it came to
 * @param certificate what the caller has shown on the connection; null if nothing. It is not checked yet.
 */
public record Connection(Listener listener, @Nullable PresentedCertificate certificate) {

    /** A call to the site. */
    public static final Connection TO_SITE = new Connection(Listener.SITE, null);

    /** The listeners that serve the API. */
    public enum Listener {
        /** Takes no certificates. */
        SITE,
        /** Takes the certificates that applications of the sandbox registered. */
        CERTIFICATES,
        /** Takes the certificates that were issued here, and nothing without one. */
        PRODUCTION
    }

    /** Whether it came to production. */
    public boolean inProduction() {
        return listener == Listener.PRODUCTION;
    }
}
