package dev.sandbank.application.bank.card.hold;

import dev.sandbank.application.bank.account.CustomerBank;
import dev.sandbank.application.bank.account.PresentAccounts;
import dev.sandbank.application.bank.ledger.Journal;
import dev.sandbank.application.bank.loan.desk.OpenLoans;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.Hold;
import dev.sandbank.domain.bank.ledger.HoldState;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.JournalPlace;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.refusal.PaymentRefusal;
import dev.sandbank.domain.refusal.PaymentRefusal.HoldEnded;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A customer's entries inside a unit of work.
 *
 * @param banks of the customer and of all who have part in the entries, as they were before the unit
 */
record OpenEntries(
        SpaceId space,
        CustomerId customer,
        Instant now,
        List<JournalEntry> entries,
        Map<CustomerId, CustomerBank> banks,
        PresentAccounts accounts,
        Journal journal) {

    LocalDate today() {
        return place(customer).on();
    }

    Corrections corrections() {
        return new Corrections(entries);
    }

    /** The next place in the journal. */
    JournalPlace place(CustomerId whose) {
        return JournalPlace.of(journal.nextSequence(space), whose, now);
    }

    void add(JournalEntry entry) {
        journal.add(space, entry);
    }

    /** The hold of a reference, if it still holds. */
    Optional<Hold> openHold(String reference) {
        return hold(reference).filter(hold -> hold.on(today()) == HoldState.OPEN);
    }

    /** The hold of a payment with a card. What is held for other payments is ended by the bank alone. */
    private Optional<Hold> hold(String reference) {
        return Hold.find(entries, reference).filter(hold -> hold.entry().kind() == EntryKind.CARD_PAYMENT);
    }

    /**
     * An open hold.
     *
     * @throws Refused {@code ENTRY_UNKNOWN} or {@code HOLD_ENDED}
     */
    Hold requireOpen(String reference) {
        Hold hold = hold(reference).orElseThrow(() -> new Refused(PaymentRefusal.ENTRY_UNKNOWN));
        HoldState state = hold.on(today());
        if (state != HoldState.OPEN) {
            throw new Refused(new HoldEnded(state.name().toLowerCase(Locale.ROOT)));
        }
        return hold;
    }

    /**
     * The entry that moved money under a reference.
     *
     * @throws Refused {@code ENTRY_UNKNOWN}, or {@code HOLD_ENDED} for a hold that moved none
     */
    JournalEntry requireMoved(String reference) {
        return corrections().moved(reference).orElseThrow(() -> {
            requireOpen(reference);
            return new Refused(PaymentRefusal.ENTRY_UNKNOWN);
        });
    }

    /** Pays the instalment plan of a payment, if it has one, with what was given back. */
    void payPlan(JournalEntry payment, Money back, boolean all) {
        CustomerBank bank = banks.get(payment.place().customer());
        if (bank != null && payment.kind() == EntryKind.CARD_PAYMENT) {
            new OpenLoans(space, bank, journal, accounts.records(), now).givenBack(payment.lineReference(), back, all);
        }
    }

    /** The account from which an entry took money; empty if it took from none of a customer. */
    static Optional<AccountId> payer(JournalEntry entry) {
        return entry.entry().postings().stream()
                .filter(posting -> posting.amount() < 0)
                .flatMap(posting -> posting.account().account().stream())
                .findFirst();
    }

    /** Whether the customer has an account, by the seed. */
    boolean has(CustomerId owner, AccountId id) {
        return Optional.ofNullable(banks.get(owner))
                .flatMap(bank -> bank.seeded().find(id))
                .isPresent();
    }

    /** The account as it is now. */
    Account present(CustomerId owner, AccountId id) {
        Account seeded = Optional.ofNullable(banks.get(owner))
                .flatMap(bank -> bank.seeded().find(id))
                .orElseThrow(() -> new Refused(PaymentRefusal.ACCOUNT_CLOSED));
        return accounts.of(space, seeded, today());
    }

    /** What an entry took from an account. */
    static Money taken(JournalEntry entry, Account account) {
        long amount = entry.entry().amountOn(LedgerAccount.of(account.id()), Unit.of(account.currency()));
        return new Money(Math.negateExact(amount), account.currency());
    }
}
