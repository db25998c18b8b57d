package dev.sandbank.application;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.space.StoredSeedNames;
import dev.sandbank.application.space.StoredSpaceClocks;
import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.application.support.Secrets;
import java.time.Clock;

/**
 * What use cases need beside the stores.
 *
 * @param clocks the time of each space
 * @param seeds the data each space starts with
 * @param wall the time of the machine
 * @param monotonic what windows and locks are measured by
 */
public record Ports(
        SpaceClocks clocks,
        SeedNames seeds,
        Clock wall,
        MonotonicClock monotonic,
        Secrets secrets,
        Ciphertexts ciphertexts,
        Policy policy) {

    /** Those of a machine, where clocks and seeds are the stored spaces' own. */
    public static Ports over(
            Stores stores,
            Clock wall,
            MonotonicClock monotonic,
            Secrets secrets,
            Ciphertexts ciphertexts,
            Policy policy) {
        return new Ports(
                new StoredSpaceClocks(stores.spaces(), wall),
                new StoredSeedNames(stores.spaces()),
                wall,
                monotonic,
                secrets,
                ciphertexts,
                policy);
    }
}
