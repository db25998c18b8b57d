package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * The credit of a card.
 *
 * @param maximumLimit the highest lasting limit
 * @param maximumTemporaryLimit the highest temporary limit
 * @param leastDecrease the smallest amount by which the limit can be lowered
 * @param outstanding the amount owed
 */
@RecordBuilder
public record CardCredit(
        Money maximumLimit,
        Money maximumTemporaryLimit,
        Money leastDecrease,
        Money outstanding,
        Money available,
        Money minimumDue,
        LocalDate dueOn) {

    /** The same with that much more available, or less if it is negative. */
    public CardCredit withMore(Money more) {
        return new CardCredit(
                maximumLimit,
                maximumTemporaryLimit,
                leastDecrease,
                outstanding,
                available.plus(more),
                minimumDue,
                dueOn);
    }
}
