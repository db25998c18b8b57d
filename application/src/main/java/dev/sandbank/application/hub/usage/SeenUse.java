package dev.sandbank.application.hub.usage;

import dev.sandbank.domain.hub.usage.CallCounts;
import dev.sandbank.domain.hub.usage.FactSeen;
import dev.sandbank.domain.hub.usage.ObservedFact;
import dev.sandbank.domain.oauth.client.ClientId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What was seen of one application since the last time.
 *
 * @param day the day in UTC to which the calls are counted
 */
public record SeenUse(ClientId client, LocalDate day, CallCounts calls, Map<ObservedFact, FactSeen> facts) {

    public SeenUse {
        facts = Map.copyOf(facts);
    }

    boolean isNothing() {
        return calls.equals(CallCounts.NONE) && facts.isEmpty();
    }

    /** Both together, of the same application and day. */
    SeenUse and(SeenUse other) {
        Map<ObservedFact, FactSeen> all = new HashMap<>(facts);
        other.facts.forEach((fact, seen) -> all.merge(fact, seen, FactSeen::and));
        return new SeenUse(client, day, calls.plus(other.calls), all);
    }
}
