package dev.sandbank.application.space;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;

/** Puts the bank of a space back to its seed. Clock and applications stay, and so do tokens unless asked otherwise. */
public final class ResetSpace {

    private final Spaces spaces;
    private final SpaceJournal journal;
    private final Transactions transactions;

    public ResetSpace(Spaces spaces, SpaceJournal journal, Transactions transactions) {
        this.spaces = spaces;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * Resets the space and returns it; refuses an unknown space.
     *
     * @param tokens whether grants, tokens and customers' sessions are removed as well
     */
    public Space reset(SpaceId id, boolean tokens) {
        return transactions.run(() -> {
            Space space = spaces.require(id);
            journal.drop(id);
            if (tokens) {
                journal.dropAccess(id);
            }
            return space;
        });
    }
}
