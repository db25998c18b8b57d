package dev.sandbank.application.space;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;
import java.util.Map;

/** Puts the bank of a space back to its seed and its data sets. Clock and applications stay, and so do tokens unless asked otherwise. */
public final class ResetSpace {

    private final Spaces spaces;
    private final SpaceJournal journal;
    private final Transactions transactions;
    private final Audit audit;

    public ResetSpace(Spaces spaces, SpaceJournal journal, Transactions transactions, Audit audit) {
        this.spaces = spaces;
        this.journal = journal;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Resets the space and returns it; refuses an unknown space.
     *
     * @param tokens whether grants, tokens and customers' sessions are removed as well
     */
    public Space reset(SpaceId id, boolean tokens) {
        return transactions.run(() -> {
            Space space = spaces.require(id);
            journal.reset(id);
            if (tokens) {
                journal.dropAccess(id);
            }
            audit.note(AuditAction.SPACE_RESET, id.value(), Map.of("tokens", tokens ? "removed" : "kept"));
            return space;
        });
    }
}
