package dev.sandbank.domain;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Instants of this decade in whole milliseconds, as every store keeps them. */
public final class InstantArbitraries {

    private static final long FROM = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final long TO = Instant.parse("2035-12-31T23:59:59.999Z").toEpochMilli();

    private InstantArbitraries() {}

    public static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(FROM, TO).map(Instant::ofEpochMilli);
    }
}
