package dev.sandbank.bootstrap.hub;

import dev.sandbank.application.Stores;
import dev.sandbank.application.call.CallBounds;
import dev.sandbank.application.call.CallIds;
import dev.sandbank.application.call.ForgetCalls;
import dev.sandbank.application.call.KeepCalls;
import dev.sandbank.application.call.KeptCalls;
import dev.sandbank.application.call.StoreCalls;
import dev.sandbank.application.space.CallLog;
import dev.sandbank.application.support.Secrets;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps entries of the calls that are answered.
 *
 * @param log sees every call
 * @param calls what is kept of them
 * @param store stores what waits
 * @param forget removes the entries beyond what is kept
 */
public record CallKeeping(CallLog log, KeptCalls calls, Runnable store, Runnable forget) {

    private static final Duration PERIOD = Duration.ofMillis(250);

    /** What is to be done by these bounds. Where they keep nothing, calls cost nothing. */
    public static CallKeeping of(CallBounds bounds, Stores stores, Secrets secrets, Clock wall) {
        CallIds ids = new CallIds(secrets, wall);
        KeepCalls waiting = new KeepCalls(bounds, ids, wall);
        StoreCalls store = new StoreCalls(waiting, ids, stores.callEntries(), stores.transactions());
        ForgetCalls forget = new ForgetCalls(stores.callEntries(), store, bounds, wall);
        return bounds.most() == 0
                ? new CallKeeping(CallLog.NONE, KeptCalls.NONE, () -> {}, forget::forget)
                : new CallKeeping(waiting, waiting, store::store, forget::forget);
    }

    /** Begins to store some times a second. */
    public StoringRounds start() {
        return new StoringRounds("call-entries", PERIOD, "Entries of calls", store);
    }
}
