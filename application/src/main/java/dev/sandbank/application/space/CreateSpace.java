package dev.sandbank.application.space;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.space.Space;
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
        Space space = wanted.at(Instant.ofEpochMilli(wall.millis()));
        if (!transactions.run(() -> spaces.add(space))) {
            throw new Refused(
                    new NamedSpace(SpaceRefusal.SPACE_EXISTS, wanted.id().value()));
        }
        return space;
    }
}
