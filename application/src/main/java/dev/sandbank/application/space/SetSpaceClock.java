package dev.sandbank.application.space;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceDetailsInvalid;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Changes the clock of a space: moves it, stops it, or lets it follow the wall clock again. On its way forward it stops
 * at each time at which something falls due, until that is done. So the result is the same in one step or in many, and
 * after a crash the clock stands at a time for which all is done.
 */
public final class SetSpaceClock {

    private final Spaces spaces;
    private final Transactions transactions;
    private final Timeline timeline;
    private final Clock wall;
    private final Audit audit;

    public SetSpaceClock(Spaces spaces, Transactions transactions, Timeline timeline, Clock wall, Audit audit) {
        this.spaces = spaces;
        this.transactions = transactions;
        this.timeline = timeline;
        this.wall = wall;
        this.audit = audit;
    }

    /**
     * Returns the changed space and what was done on the way, when all that fell due is booked.
     *
     * @throws Refused SPACE_UNKNOWN; SPACE_DETAILS_INVALID for a time that no space may have; CLOCK_MOVED_MEANWHILE if
     *     somebody else changed the clock before this was done; CLOCK_BEFORE_ENTRIES
     */
    public ClockSet set(SpaceId id, ClockChange change) {
        Space start = spaces.require(id);
        Space end = changed(start, change);
        ClockSet reached = passDueTimes(start, end.clock().at(wall.instant()));
        return transactions.run(() -> {
            Instant now = end.clock().at(wall.instant());
            refuseBeforeEntries(reached.space(), now);
            Space changed = replace(reached.space(), end);
            audit.note(AuditAction.SPACE_CLOCK_SET, id.value(), Map.of("now", now.toString()));
            return new ClockSet(changed, reached.counts());
        });
    }

    private ClockSet passDueTimes(Space start, Instant end) {
        Space reached = start;
        DueCounts counts = timeline.run(start.id(), earlier(start.clock().at(wall.instant()), end));
        Optional<Instant> due = timeline.next(start.id(), end);
        while (due.isPresent()) {
            Space from = reached;
            Duration step = Duration.between(from.clock().at(wall.instant()), due.get());
            Space to = changed(from, ClockChange.advance(step));
            reached = transactions.runStep(() -> replace(from, to));
            counts = counts.plus(timeline.run(start.id(), due.get()));
            due = timeline.next(start.id(), end);
        }
        return new ClockSet(reached, counts);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The space with another clock, provided that it has the clock that it was left with. */
    private Space replace(Space left, Space wanted) {
        Space present = spaces.require(left.id());
        if (!present.clock().equals(left.clock())) {
            throw new Refused(SpaceRefusal.CLOCK_MOVED_MEANWHILE);
        }
        Space changed = present.withClock(wanted.clock());
        spaces.replace(changed);
        return changed;
    }

    /** What was booked would otherwise lie in the future. */
    private void refuseBeforeEntries(Space reached, Instant wanted) {
        boolean back = wanted.isBefore(reached.clock().at(wall.instant()));
        if (back && timeline.newest(reached.id()).filter(wanted::isBefore).isPresent()) {
            throw new Refused(SpaceRefusal.CLOCK_BEFORE_ENTRIES);
        }
    }

    private Space changed(Space space, ClockChange change) {
        try {
            return space.withClock(change.applyTo(space.clock(), wall.instant()));
        } catch (IllegalArgumentException e) {
            throw new Refused(new SpaceDetailsInvalid(String.valueOf(e.getMessage())));
        }
    }
}
