package dev.sandbank.domain.bank.card.corporate;

import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How much cash a company card may draw, in whole units of its currency.
 *
 * @param single at once
 */
@RecordBuilder
public record CashLimits(long daily, long weekly, long monthly, long single) {

    /** Whether no limit is above that of a longer time. */
    boolean isOrdered() {
        return single <= daily && daily <= weekly && weekly <= monthly;
    }

    Facts facts() {
        return new FactWriter()
                .number("daily", daily)
                .number("weekly", weekly)
                .number("monthly", monthly)
                .number("single", single)
                .facts();
    }

    static CashLimits read(Facts facts) {
        return new CashLimits(
                facts.number("daily"), facts.number("weekly"), facts.number("monthly"), facts.number("single"));
    }
}
