package dev.sandbank.application.support;

import java.time.Duration;
import java.util.List;

/**
 * How the server meets those it does not know.
 *
 * @param bodyTimeout until when the body of a request must have come
 * @param trustedProxies whose word on where a request comes from is taken
 */
public record Exposure(Duration bodyTimeout, List<Network> trustedProxies) {

    /** What holds when nothing is said. */
    public static final Exposure DEFAULT = new Exposure(Duration.ofSeconds(20), List.of());

    public Exposure {
        trustedProxies = List.copyOf(trustedProxies);
        if (bodyTimeout.isNegative() || bodyTimeout.isZero()) {
            throw new IllegalArgumentException("a body needs some time to come");
        }
    }
}
