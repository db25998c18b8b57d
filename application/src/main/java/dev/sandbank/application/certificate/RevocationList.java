package dev.sandbank.application.certificate;

import java.time.Duration;
import java.time.Instant;

/**
 * A list of revoked certificates (RFC 5280 section 5).
 *
 * @param number grows from list to list
 * @param madeAt from when on it holds
 * @param nextAt until when it may be used
 * @param der the signed list
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RevocationList(long number, Instant madeAt, Instant nextAt, byte[] der) {

    /** How long a list may be used. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    /** After that time a new one is made although nothing was revoked. */
    static final Duration RENEWED_AFTER = Duration.ofDays(1);

    /** Whether it still is the one to hand out, if nothing was revoked since. */
    public boolean freshAt(Instant now) {
        return !now.isBefore(madeAt) && now.isBefore(madeAt.plus(RENEWED_AFTER));
    }
}
