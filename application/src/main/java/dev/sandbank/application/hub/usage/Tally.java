package dev.sandbank.application.hub.usage;

import dev.sandbank.application.space.CallLog;
import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.hub.usage.FactSeen;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** The counts of one application since they were last taken. Counting neither waits nor makes an object. */
final class Tally {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final List<ObservedFact> FACTS = List.of(ObservedFact.values());

    private final LongAdder limited = new LongAdder();
    private final LongAdder clientErrors = new LongAdder();
    private final LongAdder serverErrors = new LongAdder();
    private final LongAdder successes = new LongAdder();

    /** For each fact when it was seen last, in milliseconds since 1970; 0 if it was not. */
    private final AtomicLongArray seenAt = new AtomicLongArray(FACTS.size());

    private volatile boolean retired;

    /** Notes that it is taken for the last time. */
    void retire() {
        retired = true;
    }

    /**
     * Whether it was taken for the last time. Who counted before this says no was still in time; who counted before it
     * says yes may have been too late.
     */
    boolean isRetired() {
        return retired;
    }

    void count(CallLog.Call call, Clock wall) {
        int status = call.status();
        if (status >= 500) {
            serverErrors.increment();
        } else if (status == TOO_MANY_REQUESTS) {
            limited.increment();
        } else if (status >= 400) {
            clientErrors.increment();
        } else {
            successes.increment();
            note(call.deed().facts(), wall);
        }
    }

    private void note(List<ObservedFact> facts, Clock wall) {
        for (int i = 0; i < facts.size(); i++) {
            seenAt.set(facts.get(i).ordinal(), wall.millis());
        }
    }

    /** Takes what was counted, so that it starts anew. */
    SeenUse take(ClientId client, LocalDate day) {
        long over = limited.sumThenReset();
        long clients = clientErrors.sumThenReset();
        long servers = serverErrors.sumThenReset();
        long calls = successes.sumThenReset() + over + clients + servers;
        Map<ObservedFact, FactSeen> facts = new EnumMap<>(ObservedFact.class);
        for (ObservedFact fact : FACTS) {
            long millis = seenAt.getAndSet(fact.ordinal(), 0);
            if (millis != 0) {
                Instant at = Instant.ofEpochMilli(millis);
                facts.put(fact, new FactSeen(at, at));
            }
        }
        return new SeenUse(client, day, new CallCounts(calls, over, clients, servers), facts);
    }
}
