package dev.sandbank.application.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sandbank.domain.ratelimit.RateWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** What became of the calls to all nodes, by the true time in milliseconds. */
final class SimulatedCalls {

    private static final long WINDOW = RateWindow.LENGTH.toMillis();

    private final List<Admitted> admitted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private long unknown;
    private long longestWait;

    void decided(long since, long now, boolean wasAdmitted) {
        longestWait = Math.max(longestWait, now - since);
        if (wasAdmitted) {
            admitted.add(new Admitted(since, now));
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
        List<Long> counted =
                admitted.stream().map(Admitted::at).filter(at -> at > from).toList();
        for (int i = 0; i + limit < counted.size(); i++) {
            assertThat(counted.get(i + limit) - counted.get(i)).isGreaterThanOrEqualTo(WINDOW);
        }
    }

    /**
     * For each refused call there is an instant while it waited at which the limit was used up: by calls that had been
     * admitted in the window before, or that waited as well and were admitted.
     */
    void areRefusedOnlyWhenFull(int limit) {
        for (Refusal refusal : refused) {
            assertThat(mostUsed(refusal))
                    .as("slots used in a wait from %d to %d", refusal.since(), refusal.until())
                    .isGreaterThanOrEqualTo(limit);
        }
    }

    private long mostUsed(Refusal refusal) {
        return LongStream.concat(
                        LongStream.of(refusal.since()),
                        admitted.stream()
                                .mapToLong(Admitted::since)
                                .filter(at -> at > refusal.since() && at <= refusal.until()))
                .map(this::usedAt)
                .max()
                .orElseThrow();
    }

    private long usedAt(long now) {
        return admitted.stream()
                .filter(call -> call.since() <= now && now < call.at() + WINDOW)
                .count();
    }

    private record Admitted(long since, long at) {}

    private record Refusal(long since, long until) {}
}
