package dev.sandbank.application.space;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceDetailsInvalid;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceClock;
import java.time.Clock;
import java.time.Instant;

/** Creates a space that holds only its seed and starts at the present time. */
public final class CreateSpace {

    private final Spaces spaces;
    private final Transactions transactions;
    private final Clock wall;

    public CreateSpace(Spaces spaces, Transactions transactions, Clock wall) {
        this.spaces = spaces;
        this.transactions = transactions;
        this.wall = wall;
    }

    /** Returns the new space; refuses an id that is taken, and a name that no space may have. */
    public Space create(NewSpace wanted) {
        Space space = spaceOf(wanted);
        if (!transactions.run(() -> spaces.add(space))) {
            throw new Refused(
                    new NamedSpace(SpaceRefusal.SPACE_EXISTS, wanted.id().value()));
        }
        return space;
    }

    private Space spaceOf(NewSpace wanted) {
        String name =
                wanted.name() == null ? wanted.id().value() : wanted.name().strip();
        try {
            return new Space(
                    wanted.id(), name, wanted.seed(), SpaceClock.following(), Instant.ofEpochMilli(wall.millis()));
        } catch (IllegalArgumentException e) {
            throw new Refused(new SpaceDetailsInvalid(String.valueOf(e.getMessage())));
        }
    }
}
