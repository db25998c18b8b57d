package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;

/** What callers left in a space. Each method is to be called in a unit of work. */
public interface SpaceJournal {

    /** Forgets what was changed at the bank: reward links and redemptions, and what waits for a one-time code. */
    void drop(SpaceId space);

    /** Forgets who may come in: grants, codes and tokens, and customers' sessions. */
    void dropAccess(SpaceId space);
}
