package dev.sandbank.application.space;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.SpaceInUse;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.util.Map;

/** Removes a space with everything in it. No application may belong to it any more. */
public final class RemoveSpace {

    private final Spaces spaces;
    private final SpaceJournal journal;
    private final SpaceResidents residents;
    private final Transactions transactions;
    private final Audit audit;

    public RemoveSpace(
            Spaces spaces, SpaceJournal journal, SpaceResidents residents, Transactions transactions, Audit audit) {
        this.spaces = spaces;
        this.journal = journal;
        this.residents = residents;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Returns the removed space; refuses an unknown space, the default one, and a space that still has applications.
     */
    public Space remove(SpaceId id) {
        return transactions.run(() -> {
            Space space = spaces.require(id);
            if (space.isDefault()) {
                throw new Refused(SpaceRefusal.SPACE_PERMANENT);
            }
            int living = residents.countIn(id);
            if (living > 0) {
                throw new Refused(new SpaceInUse(id.value(), living));
            }
            journal.drop(id);
            journal.dropAccess(id);
            spaces.remove(id);
            audit.note(AuditAction.SPACE_DELETED, id.value(), Map.of("name", space.name()));
            return space;
        });
    }
}
