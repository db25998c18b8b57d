package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.profile.Income;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.history.CustomerPlans;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.bank.seed.people.SeedCustomer;
import dev.sandbank.domain.bank.seed.places.CostOfLiving;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;

/**
 * The incomes of test customers: the salary that reaches their account. Customers without such an account told the bank
 * what they earn.
 */
public final class SeededIncome {

    /** The bonus of a year is half a salary to a whole one: on average so many thousandths of a salary each month. */
    private static final int BONUS = 62;

    private SeededIncome() {}

    public static Income of(SeedName seed, Market market, SeedCustomer customer) {
        CustomerBlueprint blueprint = SeededBank.blueprint(seed, market, customer);
        Money salary = new CustomerPlans(blueprint).salary().orElseGet(() -> stated(blueprint));
        return new Income(salary, Amounts.share(salary, BONUS));
    }

    private static Money stated(CustomerBlueprint customer) {
        return Amounts.share(CostOfLiving.of(customer.market()).salary(), customer.income() * 10L);
    }
}
