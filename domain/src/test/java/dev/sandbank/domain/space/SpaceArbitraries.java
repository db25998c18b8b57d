package dev.sandbank.domain.space;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Generators of clocks, times and steps. */
public final class SpaceArbitraries extends DomainContextBase {

    /** Times of the present century, in whole milliseconds. */
    @Provide
    public static Arbitrary<Instant> times() {
        return Arbitraries.longs()
                .between(
                        SpaceClock.FIRST.toEpochMilli(),
                        Instant.parse("2100-01-01T00:00:00Z").toEpochMilli())
                .map(Instant::ofEpochMilli);
    }

    /** From ten years back to ten years ahead. */
    @Provide
    public static Arbitrary<Duration> steps() {
        long most = Duration.ofDays(3_650).toMillis();
        return Arbitraries.longs().between(-most, most).map(Duration::ofMillis);
    }

    /** Clocks that follow, are set, or stand still. */
    @Provide
    public static Arbitrary<SpaceClock> clocks() {
        return Arbitraries.oneOf(
                Arbitraries.just(SpaceClock.following()),
                steps().map(SpaceClock.Offset::new),
                times().map(SpaceClock::frozenAt));
    }
}
