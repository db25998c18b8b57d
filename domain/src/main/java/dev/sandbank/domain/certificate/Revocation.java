package dev.sandbank.domain.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The early end of a certificate.
 *
 * @param at when it ends; that of a replaced one may lie ahead, because old and new one are accepted side by side for a time
 * @param replacedBy the certificate that took its place; null if none did
 */
public record Revocation(
        Instant at, RevocationReason reason, @Nullable Thumbprint replacedBy) {

    /** Whether it has taken effect; true from its instant on. */
    public boolean effectiveAt(Instant now) {
        return !now.isBefore(at);
    }
}
