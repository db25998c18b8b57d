package dev.sandbank.application.call;

import dev.sandbank.domain.call.PathStep;
import dev.sandbank.domain.call.PathStep.Outcome;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Entries for tests. */
public final class CallEntryFixture {

    /** The way of a call that came without a token. */
    public static final List<PathStep> PATH = List.of(
            new PathStep("resolve", Outcome.PASSED, "Finds the operation.", "an operation", "accounts"),
            new PathStep("authenticate", Outcome.REFUSED, "Finds who calls.", "a token", "no token"),
            new PathStep("admit", Outcome.NOT_REACHED, "Counts the call.", "", ""));

    private CallEntryFixture() {}

    /** A call that went well. */
    public static CallEntry answered(String id, ClientId client, Instant at) {
        return entry(id, client, at, true, 200);
    }

    /** A call that was refused, or not. */
    public static CallEntry entry(String id, ClientId client, Instant at, boolean proved, int status) {
        boolean well = status < 400;
        return new CallEntry(
                0,
                id,
                at,
                client,
                proved,
                "request-" + id,
                new CallEntry.Made("accounts", "GET", "/v1/accounts", well ? "sg" : null, !well),
                new CallEntry.Answer(
                        status,
                        Duration.ofNanos(1_500_000),
                        well ? null : "AUTHORIZATION_MISSING",
                        well ? null : "It is missing; send it."),
                well ? List.of() : PATH);
    }
}
