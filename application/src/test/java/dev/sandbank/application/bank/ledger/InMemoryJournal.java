package dev.sandbank.application.bank.ledger;

import dev.sandbank.application.bank.record.InMemoryBankRecords;
import dev.sandbank.application.support.InMemoryTable;
import dev.sandbank.application.support.InMemoryTransactions;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.CardId;
import dev.sandbank.domain.bank.ledger.Balance;
import dev.sandbank.domain.bank.ledger.CustomerJournal;
import dev.sandbank.domain.bank.ledger.EntryKind;
import dev.sandbank.domain.bank.ledger.JournalEntry;
import dev.sandbank.domain.bank.ledger.LedgerAccount;
import dev.sandbank.domain.bank.ledger.Unit;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The journals in memory. Balances are added up again for each question. */
public final class InMemoryJournal implements Journal {

    private record Key(SpaceId space, long sequence) {}

    private record Taken(LedgerAccount account, Unit unit, long amount) {}

    private record Row(SpaceId space, JournalEntry entry) {}

    private final InMemoryTransactions transactions;
    private final InMemoryBankRecords records;
    private final InMemoryTable<Key, Row> rows;
    private final InMemoryTable<SpaceId, Long> resets;

    public InMemoryJournal(InMemoryTransactions transactions, InMemoryBankRecords records) {
        this.transactions = transactions;
        this.records = records;
        this.rows = new InMemoryTable<>(transactions);
        this.resets = new InMemoryTable<>(transactions);
    }

    @Override
    public CustomerJournal of(SpaceId space, CustomerId customer) {
        return transactions.within(() -> CustomerJournal.of(
                resets.find(space).orElse(0L),
                in(space).stream().filter(entry -> entry.concerns(customer)).toList(),
                records.newestChange(space, Holder.of(customer)),
                records.of(space, Holder.of(customer))));
    }

    @Override
    public boolean mayBeUndone() {
        return transactions.isInUnit();
    }

    @Override
    public long nextSequence(SpaceId space) {
        return in(space).size() + 1L;
    }

    @Override
    public void add(SpaceId space, JournalEntry entry) {
        transactions.within(() -> {
            require(entry.place().sequence() == nextSequence(space), "its place is not the next one");
            require(
                    in(space).stream().noneMatch(known -> known.reference().equals(entry.reference())),
                    "its reference is taken");
            return rows.add(new Key(space, entry.place().sequence()), new Row(space, entry));
        });
    }

    @Override
    public Balance balance(SpaceId space, LedgerAccount account, Unit unit, LocalDate day) {
        return Balance.of(in(space), account, unit, day);
    }

    @Override
    public long spentWith(SpaceId space, CardId card, Unit unit, LocalDate day) {
        return taken(
                        space,
                        entry -> card.equals(entry.card()) && entry.place().on().equals(day))
                .filter(taken -> taken.unit().equals(unit))
                .mapToLong(Taken::amount)
                .reduce(0, Math::addExact);
    }

    @Override
    public List<Money> paidOn(SpaceId space, CustomerId customer, Set<EntryKind> kinds, LocalDate day) {
        Map<String, Long> sums = new TreeMap<>();
        taken(
                        space,
                        entry -> entry.place().customer().equals(customer)
                                && entry.place().on().equals(day)
                                && kinds.contains(entry.kind()))
                .filter(taken -> taken.account().name().startsWith("account:"))
                .forEach(taken -> sums.merge(taken.unit().code(), taken.amount(), Math::addExact));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() > 0)
                .map(sum -> new Money(sum.getValue(), Currency.valueOf(sum.getKey())))
                .toList();
    }

    @Override
    public List<JournalEntry> entries(SpaceId space) {
        return in(space);
    }

    @Override
    public Optional<Instant> newest(SpaceId space) {
        List<JournalEntry> entries = in(space);
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - 1).place().at());
    }

    @Override
    public void drop(SpaceId space) {
        transactions.within(() -> {
            rows.removeIf(row -> row.space().equals(space), Long.MAX_VALUE);
            resets.save(space, resets.find(space).orElse(0L) + 1);
            return space;
        });
    }

    /** What these entries took, with what settles or undoes them. */
    private Stream<Taken> taken(SpaceId space, Predicate<JournalEntry> which) {
        Set<String> origins = in(space).stream()
                .filter(entry -> entry.link().origin() == null && which.test(entry))
                .map(JournalEntry::reference)
                .collect(Collectors.toSet());
        return in(space).stream()
                .filter(entry -> origins.contains(
                        switch (entry.link().effect()) {
                            case MOVES, HOLDS -> entry.reference();
                            case RELEASES, SETTLES, CANCELS ->
                                Objects.requireNonNull(entry.link().origin());
                        }))
                .flatMap(entry -> entry.entry().postings().stream()
                        .map(posting -> new Taken(
                                posting.account(),
                                posting.unit(),
                                entry.link().effect().holds(posting.amount()))));
    }

    private List<JournalEntry> in(SpaceId space) {
        return rows.all().stream()
                .filter(row -> row.space().equals(space))
                .map(Row::entry)
                .toList();
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
