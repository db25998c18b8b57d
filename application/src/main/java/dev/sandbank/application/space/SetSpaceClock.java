package dev.sandbank.application.space;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceDetailsInvalid;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Changes the clock of a space: moves it, stops it, or lets it follow the wall clock again. */
public final class SetSpaceClock {

    private final Spaces spaces;
    private final Transactions transactions;
    private final Clock wall;
    private final Audit audit;

    public SetSpaceClock(Spaces spaces, Transactions transactions, Clock wall, Audit audit) {
        this.spaces = spaces;
        this.transactions = transactions;
        this.wall = wall;
        this.audit = audit;
    }

    /** Returns the changed space; refuses an unknown space, and a time that no space may have. */
    public Space set(SpaceId id, ClockChange change) {
        return transactions.run(() -> {
            Space space = spaces.require(id);
            Space changed = changed(space, change);
            spaces.replace(changed);
            Instant now = changed.clock().at(wall.instant());
            audit.note(AuditAction.SPACE_CLOCK_SET, id.value(), Map.of("now", now.toString()));
            return changed;
        });
    }

    private Space changed(Space space, ClockChange change) {
        try {
            return space.withClock(change.applyTo(space.clock(), wall.instant()));
        } catch (IllegalArgumentException e) {
            throw new Refused(new SpaceDetailsInvalid(String.valueOf(e.getMessage())));
        }
    }
}
