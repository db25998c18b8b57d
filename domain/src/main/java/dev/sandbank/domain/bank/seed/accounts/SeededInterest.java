package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.history.CustomerPlans;
import dev.sandbank.domain.bank.seed.history.RecentMovements;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.customer.AccountId;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The interest that the bank paid to a customer. Only the seed decides it: nothing that callers do earns interest. */
public final class SeededInterest {

    private SeededInterest() {}

    /** The interest of a calendar year by account, in the order of the list; accounts that earned none are left out. */
    public static Map<AccountId, Money> of(SeedName seed, Market market, SeedCustomer customer, int year) {
        CustomerBlueprint blueprint = SeededBank.blueprint(seed, market, customer);
        CustomerPlans plans = new CustomerPlans(blueprint);
        Map<AccountId, Money> interest = new LinkedHashMap<>();
        for (AccountBlueprint account : blueprint.accounts()) {
            if (account.habit() == AccountUse.NEW || account.kind().isInvestment()) {
                continue;
            }
            Money earned = RecentMovements.of(
                            account, plans.of(account), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                    .sum(Purpose.INTEREST_EARNED);
            if (earned.minorUnits() > 0) {
                interest.put(account.id(), earned);
            }
        }
        return interest;
    }
}
