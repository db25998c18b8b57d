package dev.sandbank.application.support;

import java.time.Duration;
import java.util.List;

/**
 * Settings that protect the server from unknown callers.
 *
 * @param bodyTimeout the time within which the whole body of a request must arrive
 * @param trustedProxies the proxies whose headers about the origin of a request are trusted
 */
public record Exposure(Duration bodyTimeout, List<Network> trustedProxies) {

    /** The default settings. */
    public static final Exposure DEFAULT = new Exposure(Duration.ofSeconds(20), List.of());

    public Exposure {
        trustedProxies = List.copyOf(trustedProxies);
        if (bodyTimeout.isNegative() || bodyTimeout.isZero()) {
            throw new IllegalArgumentException("a body needs some time to come");
        }
    }
}
