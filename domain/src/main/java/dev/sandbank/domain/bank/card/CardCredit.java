package dev.sandbank.domain.bank.card;

import dev.sandbank.domain.bank.Money;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * How the credit behind a card stands.
 *
 * @param maximumLimit the highest lasting limit
 * @param maximumTemporaryLimit the highest limit for some days
 * @param leastDecrease the least by which the limit may be lowered
 * @param outstanding what is owed
 */
@RecordBuilder
public record CardCredit(
        Money maximumLimit,
        Money maximumTemporaryLimit,
        Money leastDecrease,
        Money outstanding,
        Money available,
        Money minimumDue,
        LocalDate dueOn) {}
