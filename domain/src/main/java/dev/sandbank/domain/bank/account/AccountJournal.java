package dev.sandbank.domain.bank.account;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.Corrections;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The entries that changed one account after the seed, oldest first, as they count on a given day. */
public record AccountJournal(LedgerAccount account, Currency currency, List<JournalEntry> entries, LocalDate today) {

    /** The kinds of entries by which somebody pays. */
    private static final Set<EntryKind> PAYMENTS = Collections.unmodifiableSet(EnumSet.of(
            EntryKind.OWN_TRANSFER,
            EntryKind.TRANSFER,
            EntryKind.BILL_PAYMENT,
            EntryKind.LOAN_PAID_OUT,
            EntryKind.STATEMENT_CREDIT));

    public AccountJournal {
        entries = List.copyOf(entries);
    }

    /** The entries of a customer's journal that change one of their accounts. */
    public static AccountJournal of(Account account, CustomerJournal journal, LocalDate today) {
        LedgerAccount own = LedgerAccount.of(account.id());
        return new AccountJournal(own, account.currency(), journal.on(own, Unit.of(account.currency())), today);
    }

    /** The same, of entries that lie ready by account. */
    public static AccountJournal of(
            Account account, Map<LedgerAccount, List<JournalEntry>> byAccount, LocalDate today) {
        LedgerAccount own = LedgerAccount.of(account.id());
        Unit unit = Unit.of(account.currency());
        List<JournalEntry> entries = byAccount.getOrDefault(own, List.of()).stream()
                .filter(entry -> entry.entry().amountOn(own, unit) != 0)
                .toList();
        return new AccountJournal(own, account.currency(), entries, today);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    Balance balance() {
        return Balance.of(entries, account, Unit.of(currency), today);
    }

    /** The amount by which an entry changed the account: positive if the holder gained. */
    public Money amount(JournalEntry entry) {
        return new Money(entry.entry().amountOn(account, Unit.of(currency)), currency);
    }

    /** The amount by which the entries posted before a day changed the account. */
    Money postedBefore(LocalDate day) {
        return moving().filter(entry -> entry.isPostedBy(day.minusDays(1)))
                .map(this::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** The amount taken by entries that are pending or were posted on a day or after it; holds are not among them. */
    Money takenFrom(LocalDate day) {
        long taken = moving().filter(entry -> !entry.isPostedBy(day.minusDays(1)))
                .mapToLong(entry -> entry.takenFrom(account, Unit.of(currency)))
                .reduce(0, Math::addExact);
        return new Money(taken, currency);
    }

    /** What the holder paid in on a day or after it; what is given back or planned, and what was reversed, is no payment. */
    Money paidFrom(LocalDate day) {
        Set<String> reversed = new Corrections(entries).reversed();
        return moving().filter(entry -> PAYMENTS.contains(entry.kind())
                        && entry.link().origin() == null
                        && !reversed.contains(entry.reference())
                        && entry.isPostedBy(today)
                        && !entry.isPostedBy(day.minusDays(1)))
                .map(this::amount)
                .filter(amount -> amount.minorUnits() > 0)
                .reduce(Money.zero(currency), Money::plus);
    }

    private Stream<JournalEntry> moving() {
        return entries.stream().filter(entry -> entry.link().effect().moves());
    }
}
