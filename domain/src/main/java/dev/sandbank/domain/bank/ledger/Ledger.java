package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Entries by reference. An entry met again under its reference must be the same, and counts once. */
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

    /** What the postings of an account add up to; zero where there are none. */
    public Money balance(LedgerAccount account, Currency currency) {
        return postings()
                .filter(posting ->
                        posting.account().equals(account) && posting.amount().currency() == currency)
                .map(Posting::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** What all postings of a currency add up to: always zero. */
    public Money sum(Currency currency) {
        return postings()
                .map(Posting::amount)
                .filter(amount -> amount.currency() == currency)
                .reduce(Money.zero(currency), Money::plus);
    }

    private Stream<Posting> postings() {
        return entries.values().stream().flatMap(entry -> entry.postings().stream());
    }
}
