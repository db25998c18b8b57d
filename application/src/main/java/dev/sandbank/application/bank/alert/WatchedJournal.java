package dev.sandbank.application.bank.alert;

import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
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

/** A journal whose entries are told to customers who asked for it, in the unit of work that books them. */
public record WatchedJournal(Journal journal, TellAlerts alerts) implements Journal {

    @Override
    public void add(SpaceId space, JournalEntry entry) {
        journal.add(space, entry);
        alerts.tell(space, entry);
    }

    @Override
    public CustomerJournal of(SpaceId space, CustomerId customer) {
        return journal.of(space, customer);
    }

    @Override
    public long nextSequence(SpaceId space) {
        return journal.nextSequence(space);
    }

    @Override
    public Balance balance(SpaceId space, LedgerAccount account, Unit unit, LocalDate day) {
        return journal.balance(space, account, unit, day);
    }

    @Override
    public long spentWith(SpaceId space, CardId card, Unit unit, LocalDate day) {
        return journal.spentWith(space, card, unit, day);
    }

    @Override
    public List<Money> paidOn(SpaceId space, CustomerId customer, Set<EntryKind> kinds, LocalDate day) {
        return journal.paidOn(space, customer, kinds, day);
    }

    @Override
    public List<JournalEntry> entries(SpaceId space) {
        return journal.entries(space);
    }

    @Override
    public Optional<Instant> newest(SpaceId space) {
        return journal.newest(space);
    }

    @Override
    public void drop(SpaceId space) {
        journal.drop(space);
    }
}
