package dev.sandbank.application;

import dev.sandbank.application.encryption.Ciphertexts;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.MonotonicClock;
import dev.sandbank.application.support.Secrets;
import java.time.Clock;

/**
 * What use cases need beside the stores.
 *
 * @param clocks the time of each space
 * @param wall the time of the machine
 * @param monotonic what windows and locks are measured by
 */
public record Ports(
        SpaceClocks clocks,
        Clock wall,
        MonotonicClock monotonic,
        Secrets secrets,
        Ciphertexts ciphertexts,
        Policy policy) {}
