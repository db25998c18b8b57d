package dev.sandbank.domain.bank.rewards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Points that were earned together and expire together.
 *
 * @param source the reference of the entry that earned them
 * @param usableFrom the first day on which they can be spent
 * @param goneOn the first day on which what is left of them has expired; null for points that never expire
 * @param left the points that were not spent and not taken back
 * @param owed the points of a refunded purchase that had been spent already; they are set off against later points
 */
public record PointLot(
        String source, LocalDate usableFrom, @Nullable LocalDate goneOn, long left, long owed) {

    public PointLot {
        if (left < 0 || owed < 0) {
            throw new IllegalArgumentException("points are never negative");
        }
    }

    /** Whether what was left of it has expired by a day. */
    public boolean isGone(LocalDate day) {
        return goneOn != null && !goneOn.isAfter(day);
    }

    /** The points that can be spent on a day. */
    public long available(LocalDate day) {
        return usableFrom.isAfter(day) || isGone(day) ? 0 : left;
    }

    PointLot with(long changedLeft, long changedOwed) {
        return new PointLot(source, usableFrom, goneOn, changedLeft, changedOwed);
    }
}
