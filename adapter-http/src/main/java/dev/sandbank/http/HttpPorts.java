package dev.sandbank.http;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.Faults;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.StoreHealth;
import dev.sandbank.domain.oauth.token.Lifetimes;
import java.util.function.Supplier;

/**
 * What the server needs beside use cases.
 *
 * @param lifetimes told to customers on the consent page
 * @param storeHealth told at {@code /readyz}
 * @param applications how many applications there are, for the metrics
 */
public record HttpPorts(
        SpaceClocks clocks,
        SeedNames seeds,
        Secrets secrets,
        Faults faults,
        CallLog callLog,
        Lifetimes lifetimes,
        StoreHealth storeHealth,
        Supplier<Number> applications) {}
