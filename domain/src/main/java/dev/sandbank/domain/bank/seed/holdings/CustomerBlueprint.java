package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.account.InsurancePolicy;
import dev.sandbank.domain.bank.account.group.GroupName;
import dev.sandbank.domain.bank.account.group.GroupTotals;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a customer that do not depend on the day.
 *
 * @param income percent of what is usually paid in the market
 * @param accounts in the order they are listed
 * @param recordedTotals the recorded totals by group; null if they are to be computed
 */
public record CustomerBlueprint(
        Market market,
        int income,
        List<AccountBlueprint> accounts,
        List<InsurancePolicy> policies,
        @Nullable Map<GroupName, GroupTotals> recordedTotals) {

    /** The foreign currency of the market, used for purchases abroad, second totals and alternate balances. */
    public static Currency abroad(Market market) {
        return market == Market.US ? Currency.EUR : Currency.USD;
    }
}
