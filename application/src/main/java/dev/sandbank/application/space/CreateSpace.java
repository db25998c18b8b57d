package dev.sandbank.application.space;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import dev.sandbank.domain.space.SpaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Creates a space that holds only its seed and starts at the present time. */
public final class CreateSpace {

    private final Spaces spaces;
    private final Transactions transactions;
    private final Clock wall;
    private final Audit audit;

    public CreateSpace(Spaces spaces, Transactions transactions, Clock wall, Audit audit) {
        this.spaces = spaces;
        this.transactions = transactions;
        this.wall = wall;
        this.audit = audit;
    }

    /** Returns the new space; refuses an id that is taken or that of production, and a name that no space may have. */
    public Space create(NewSpace wanted) {
        return transactions.run(() -> add(wanted, SpaceClock.following()));
    }

    /** The same with a clock of its own, as a part of a unit of work. */
    public Space add(NewSpace wanted, SpaceClock clock) {
        Space space = wanted.at(Instant.ofEpochMilli(wall.millis())).withClock(clock);
        if (space.id().equals(SpaceId.PRODUCTION) || !spaces.add(space)) {
            throw new Refused(
                    new NamedSpace(SpaceRefusal.SPACE_EXISTS, wanted.id().value()));
        }
        audit.note(
                AuditAction.SPACE_CREATED,
                space.id().value(),
                Map.of("name", space.name(), "seed", space.seed().value()));
        return space;
    }
}
