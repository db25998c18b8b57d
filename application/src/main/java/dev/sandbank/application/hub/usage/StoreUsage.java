package dev.sandbank.application.hub.usage;

import dev.sandbank.application.support.StoreUnavailable;
import dev.sandbank.application.support.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stores what was counted since the last time. To be called once a minute, by one thread at a time: a call is counted to
 * the half hour in which it is stored.
 */
public final class StoreUsage {

    /** How long hours are kept. */
    public static final Duration KEEP = Duration.ofDays(92);

    /** The largest number of rows of a unit of work, so that calls wait for some milliseconds at most. */
    private static final int PIECE = 100;

    private static final int OLD_PIECE = 500;

    /** Calls of an application at several servers are counted in one row. */
    private static final String SUBJECT = "usage";

    private final CountUsage counted;
    private final UsageHalfHours halves;
    private final Transactions transactions;
    private final Clock wall;

    /** What could not be stored yet. */
    private final Map<UsageHalfHour.Key, UsageHalfHour> unstored = new LinkedHashMap<>();

    public StoreUsage(CountUsage counted, UsageHalfHours halves, Transactions transactions, Clock wall) {
        this.counted = counted;
        this.halves = halves;
        this.transactions = transactions;
        this.wall = wall;
    }

    /**
     * Stores it. What cannot be stored is kept for the next time.
     *
     * @throws StoreUnavailable if it cannot be stored now
     */
    public void store() {
        long now = UsageHalfHour.halfOf(wall.instant());
        for (UsageHalfHour half : counted.take(now)) {
            unstored.merge(half.key(), half, UsageHalfHour::plus);
        }
        while (!unstored.isEmpty()) {
            List<UsageHalfHour> piece = unstored.values().stream().limit(PIECE).toList();
            transactions.about(SUBJECT).run(() -> {
                piece.forEach(halves::add);
                return true;
            });
            piece.forEach(half -> unstored.remove(half.key()));
        }
        halves.removeBefore(now - KEEP.dividedBy(UsageHalfHour.LENGTH), OLD_PIECE);
    }
}
