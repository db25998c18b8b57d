package dev.sandbank.application.bank.ledger;

import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;

/** Each customer's part of the journal. A second reading is only a look-up in memory. */
public interface CustomerJournals {

    /** Journals without any entry. */
    CustomerJournals NONE = (space, customer) -> CustomerJournal.EMPTY;

    CustomerJournal of(SpaceId space, CustomerId customer);

    /** Whether what is read now may still be undone, because a unit of work is going on in this thread. */
    default boolean mayBeUndone() {
        return false;
    }
}
