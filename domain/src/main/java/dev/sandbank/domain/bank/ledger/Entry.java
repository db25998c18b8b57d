package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Something that happened to money: at least two postings that add up to zero in every currency.
 *
 * @param reference names the entry; no two entries of a ledger share one
 */
public record Entry(String reference, LocalDate date, List<Posting> postings) {

    public Entry {
        postings = List.copyOf(postings);
        if (postings.size() < 2) {
            throw new IllegalArgumentException("entry " + reference + " needs two postings");
        }
        Map<Currency, Money> sums = new EnumMap<>(Currency.class);
        for (Posting posting : postings) {
            sums.merge(posting.amount().currency(), posting.amount(), Money::plus);
        }
        if (sums.values().stream().anyMatch(sum -> sum.minorUnits() != 0)) {
            throw new IllegalArgumentException("entry " + reference + " is out of balance");
        }
    }

    /** An entry that moves an amount. */
    public static Entry move(String reference, LocalDate date, LedgerAccount from, LedgerAccount to, Money amount) {
        return new Entry(reference, date, List.of(new Posting(from, amount.negate()), new Posting(to, amount)));
    }
}
