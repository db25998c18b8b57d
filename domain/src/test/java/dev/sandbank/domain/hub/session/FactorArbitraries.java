package dev.sandbank.domain.hub.session;

import dev.sandbank.domain.hub.session.SecondFactor.Enrolled;
import dev.sandbank.domain.hub.session.SecondFactor.Setup;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates second factors and what belongs to them. */
public final class FactorArbitraries {

    private FactorArbitraries() {}

    /** Seeds of second factors. */
    public static Arbitrary<FactorSeed> seeds() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .ofLength(FactorSeed.LENGTH)
                .map(FactorSeed::new);
    }

    /** Second factors in every state. */
    public static Arbitrary<SecondFactor> secondFactors() {
        Arbitrary<Enrolled> enrolled =
                Combinators.combine(seeds(), steps(), instants()).as(Enrolled::new);
        Arbitrary<Setup> setups = Combinators.combine(seeds(), instants()).as(Setup::new);
        return Combinators.combine(enrolled.injectNull(0.3), setups.injectNull(0.5))
                .as(SecondFactor::new);
    }

    /** Wrong codes in a row. */
    public static Arbitrary<CodeTries> codeTries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20), instants().injectNull(0.3))
                .as(CodeTries::new);
    }

    /** Instants to the millisecond, as stores keep them. */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(0, Duration.ofDays(3_650).toMillis())
                .map(millis -> Instant.parse("2026-01-01T00:00:00Z").plusMillis(millis));
    }

    private static Arbitrary<Long> steps() {
        return Arbitraries.longs().between(0, CodeStep.at(Instant.parse("2036-01-01T00:00:00Z")));
    }
}
