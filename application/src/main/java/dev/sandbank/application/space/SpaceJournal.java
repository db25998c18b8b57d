package dev.sandbank.application.space;

import dev.sandbank.domain.space.SpaceId;

/** Everything that calls changed in a space. Each method must be called inside a unit of work. */
public interface SpaceJournal {

    /**
     * Deletes all changes at the bank: journal entries, records, reward links, redemptions, and flows that wait for a one-time
     * code.
     */
    void drop(SpaceId space);

    /** Deletes the same, but keeps the customers of data sets: they are part of what the space begins with. */
    void reset(SpaceId space);

    /** Deletes everything that gives access: grants, codes, tokens and customers' sessions. */
    void dropAccess(SpaceId space);
}
