package dev.sandbank.domain.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a node has seen of the signs of life of other nodes, by its own monotonic clock. A beat that did not change for
 * the length of a lease belongs to a node that admits no call; after a window more, none of its calls counts any longer.
 * This class is not thread-safe.
 */
public final class SeenBeats {

    /** How long a beat must have stood still before the slots of its node are free. */
    public static final Duration UNTIL_FREE = NodeLease.LENGTH.plus(RateWindow.LENGTH);

    private Map<String, Seen> nodes = Map.of();

    /**
     * Takes note of all beats in the store.
     *
     * @param beats the last beat of each node
     * @param readBy when they had been read
     */
    public void see(Map<String, Long> beats, Instant readBy) {
        Map<String, Seen> now = new HashMap<>();
        beats.forEach((node, beat) -> {
            Seen before = nodes.get(node);
            now.put(node, before != null && before.beat() == beat ? before : new Seen(beat, readBy));
        });
        nodes = now;
    }

    /** The nodes whose lease has ended. */
    public Set<String> silent(Instant now) {
        return Set.copyOf(those(seen -> stillFor(NodeLease.LENGTH, seen, now)).keySet());
    }

    /** The nodes whose slots are free, with the beat that they stopped at. */
    public Map<String, Long> ended(Instant now) {
        return those(seen -> stillFor(UNTIL_FREE, seen, now));
    }

    private Map<String, Long> those(Predicate<Seen> which) {
        return nodes.entrySet().stream()
                .filter(node -> which.test(node.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, node -> node.getValue().beat()));
    }

    private static boolean stillFor(Duration length, Seen seen, Instant now) {
        return !now.isBefore(seen.since().plus(length));
    }

    private record Seen(long beat, Instant since) {}
}
