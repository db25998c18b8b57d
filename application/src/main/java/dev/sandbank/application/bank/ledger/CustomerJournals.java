package dev.sandbank.application.bank.ledger;

import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;

/** Each customer's part of the journal. Reading one again costs no more than a look into memory. */
public interface CustomerJournals {

    /** Journals in which nothing was booked. */
    CustomerJournals NONE = (space, customer) -> CustomerJournal.EMPTY;

    CustomerJournal of(SpaceId space, CustomerId customer);
}
