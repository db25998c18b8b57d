package dev.sandbank.http;

import dev.sandbank.application.call.KeptCalls;
import dev.sandbank.application.mail.MailHealth;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.space.Faults;
import dev.sandbank.application.space.SeedNames;
import dev.sandbank.application.space.SpaceClocks;
import dev.sandbank.application.support.Secrets;
import dev.sandbank.application.support.StoreHealth;
import dev.sandbank.domain.oauth.token.Lifetimes;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * The ports that the server needs in addition to use cases.
 *
 * @param lifetimes shown to customers on the consent page
 * @param storeHealth reported at {@code /readyz}
 * @param mail reported there as well, and in the metrics
 * @param applications counts the applications, for the metrics
 * @param calls what is kept of calls
 * @param wall the time of the machine
 */
public record HttpPorts(
        SpaceClocks clocks,
        SeedNames seeds,
        Secrets secrets,
        Faults faults,
        CallLog callLog,
        Lifetimes lifetimes,
        StoreHealth storeHealth,
        Supplier<Number> applications,
        Clock wall,
        HubSettings hub,
        MailHealth mail,
        KeptCalls calls) {}
