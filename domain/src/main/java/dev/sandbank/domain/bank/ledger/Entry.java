package dev.sandbank.domain.bank.ledger;

import dev.sandbank.domain.bank.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A movement of money or points: at least two postings that add up to zero in every unit.
 *
 * @param reference the name of the entry, unique in a ledger
 */
public record Entry(String reference, LocalDate date, List<Posting> postings) {

    public Entry {
        postings = List.copyOf(postings);
        if (postings.size() < 2) {
            throw new IllegalArgumentException("entry " + reference + " needs two postings");
        }
        Map<Unit, Long> sums = new HashMap<>();
        for (Posting posting : postings) {
            sums.merge(posting.unit(), posting.amount(), Math::addExact);
        }
        if (sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw new IllegalArgumentException("entry " + reference + " is out of balance");
        }
    }

    /** An entry that moves money. */
    public static Entry move(String reference, LocalDate date, LedgerAccount from, LedgerAccount to, Money amount) {
        return new Entry(reference, date, List.of(new Posting(from, amount.negate()), new Posting(to, amount)));
    }

    /** An entry that moves reward points. */
    public static Entry movePoints(
            String reference, LocalDate date, LedgerAccount from, LedgerAccount to, long points) {
        return new Entry(
                reference,
                date,
                List.of(
                        new Posting(from, Unit.POINTS, Math.negateExact(points)),
                        new Posting(to, Unit.POINTS, points)));
    }

    /** The amount by which the entry changed one account in one unit. */
    public long amountOn(LedgerAccount account, Unit unit) {
        return postings.stream()
                .filter(posting ->
                        posting.account().equals(account) && posting.unit().equals(unit))
                .mapToLong(Posting::amount)
                .reduce(0, Math::addExact);
    }
}
