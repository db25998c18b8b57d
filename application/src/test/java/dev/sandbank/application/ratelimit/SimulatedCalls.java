package dev.sandbank.application.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.ratelimit.RateWindow;
import java.util.ArrayList;
import java.util.List;

/** What became of the calls to all nodes, by the true time in milliseconds. */
final class SimulatedCalls {

    private static final long WINDOW = RateWindow.LENGTH.toMillis();

    private final List<Long> admitted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private long unknown;
    private long longestWait;

    void decided(long since, long now, boolean wasAdmitted) {
        longestWait = Math.max(longestWait, now - since);
        if (wasAdmitted) {
            admitted.add(now);
        } else {
            refused.add(new Refusal(since, now));
        }
    }

    void unknown(long since, long now) {
        longestWait = Math.max(longestWait, now - since);
        unknown++;
    }

    int admitted() {
        return admitted.size();
    }

    int refused() {
        return refused.size();
    }

    long unknown() {
        return unknown;
    }

    long longestWait() {
        return longestWait;
    }

    /** In no span of a window's length were more calls admitted than the limit, counting those from an instant on. */
    void areWithin(int limit, long from) {
        List<Long> counted = admitted.stream().filter(at -> at > from).toList();
        for (int i = 0; i + limit < counted.size(); i++) {
            assertThat(counted.get(i + limit) - counted.get(i)).isGreaterThanOrEqualTo(WINDOW);
        }
    }

    /**
     * No refused call left a slot unused: those that were free when it came were given to calls that waited too. A slot
     * that the store has granted to a call on another node is used as soon as that node hears of it.
     */
    void areRefusedOnlyWhenFull(int limit) {
        for (Refusal refusal : refused) {
            long heardBy = refusal.until() + SimulatedTime.Faults.NONE.longestDelay();
            long meanwhile = admitted.stream()
                    .filter(at -> at > refusal.since() && at <= heardBy)
                    .count();
            assertThat(countedAt(refusal.since()) + meanwhile)
                    .as("slots used by the end of a wait from %d to %d", refusal.since(), refusal.until())
                    .isGreaterThanOrEqualTo(limit);
        }
    }

    private long countedAt(long now) {
        return admitted.stream().filter(at -> at <= now && at > now - WINDOW).count();
    }

    private record Refusal(long since, long until) {}
}
