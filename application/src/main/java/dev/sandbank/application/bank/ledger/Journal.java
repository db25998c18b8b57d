package dev.sandbank.application.bank.ledger;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The store of entries, a journal for each space. Entries of a space have one order, which is the order in which they
 * were committed. Values on which a booking depends are read inside the unit of work that books, because only there
 * they cannot change in between.
 */
public interface Journal extends CustomerJournals {

    /** The sequence number of the next entry of the space. */
    long nextSequence(SpaceId space);

    /**
     * Books an entry and updates the balances of its accounts.
     *
     * @throws IllegalStateException if its place is not the next one of the space, or its reference is taken there
     */
    void add(SpaceId space, JournalEntry entry);

    /** The effect of the entries on an account, on a given day. */
    Balance balance(SpaceId space, LedgerAccount account, Unit unit, LocalDate day);

    /** The sum that was paid with a card on a day, posted or not, in minor units. */
    long spentWith(SpaceId space, CardId card, Unit unit, LocalDate day);

    /**
     * What left the customer's accounts on a day by entries of these kinds that the customer made; one amount for each
     * currency.
     */
    List<Money> paidOn(SpaceId space, CustomerId customer, Set<EntryKind> kinds, LocalDate day);

    /** Every entry of the space, in its order. */
    List<JournalEntry> entries(SpaceId space);

    /** The instant of the newest entry of the space, by its clock; empty if there is no entry. */
    Optional<Instant> newest(SpaceId space);

    /** Deletes every entry of the space; its sequence then starts at 1 again. */
    void drop(SpaceId space);
}
