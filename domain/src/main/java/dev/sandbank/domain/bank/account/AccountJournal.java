package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The entries that changed one account since the seed, oldest first, as of a day. */
public record AccountJournal(LedgerAccount account, Currency currency, List<JournalEntry> entries, LocalDate today) {

    public AccountJournal {
        entries = List.copyOf(entries);
    }

    /** The part of a customer's journal that is about one of their accounts. */
    public static AccountJournal of(Account account, CustomerJournal journal, LocalDate today) {
        LedgerAccount own = LedgerAccount.of(account.id());
        return new AccountJournal(own, account.currency(), journal.on(own, Unit.of(account.currency())), today);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    Balance balance() {
        return Balance.of(entries, account, Unit.of(currency), today);
    }

    /** What an entry did to the account: positive where the holder gained. */
    public Money amount(JournalEntry entry) {
        return new Money(entry.entry().amountOn(account, Unit.of(currency)), currency);
    }

    /** What the entries that are posted by a day did to the account. */
    Money postedBy(LocalDate day) {
        return sum(entry -> entry.isPostedBy(day));
    }

    /** What was taken by entries that are pending, or were posted after a day; never negative. */
    Money takenAfter(LocalDate day) {
        return sum(entry -> !entry.isPostedBy(day) && amount(entry).isNegative())
                .negate();
    }

    private Money sum(Predicate<JournalEntry> which) {
        return entries.stream().filter(which).map(this::amount).reduce(Money.zero(currency), Money::plus);
    }
}
