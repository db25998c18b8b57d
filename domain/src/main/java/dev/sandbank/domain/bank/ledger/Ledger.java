package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entries by reference. An entry that is added again under the same reference must be equal, and counts only once. */
public final class Ledger {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public Ledger(List<Entry> entries) {
        for (Entry entry : entries) {
            Entry known = this.entries.putIfAbsent(entry.reference(), entry);
            if (known != null && !known.equals(entry)) {
                throw new IllegalArgumentException("two entries called " + entry.reference());
            }
        }
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** The sum of the postings of an account; zero if there are none. */
    public Money balance(LedgerAccount account, Currency currency) {
        return new Money(balance(account, Unit.of(currency)), currency);
    }

    /** The sum of the postings of an account; zero if there are none. */
    public long balance(LedgerAccount account, Unit unit) {
        return entries.values().stream()
                .mapToLong(entry -> entry.amountOn(account, unit))
                .reduce(0, Math::addExact);
    }

    /** The sum of all postings of a currency; it is always zero. */
    public Money sum(Currency currency) {
        return new Money(sum(Unit.of(currency)), currency);
    }

    /** The sum of all postings of a unit; it is always zero. */
    public long sum(Unit unit) {
        return entries.values().stream()
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> posting.unit().equals(unit))
                .mapToLong(Posting::amount)
                .reduce(0, Math::addExact);
    }
}
