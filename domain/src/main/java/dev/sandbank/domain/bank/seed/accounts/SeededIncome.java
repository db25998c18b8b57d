package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.profile.Income;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.history.MonthlyPlans;
import dev.sandbank.domain.bank.seed.people.TestCustomer;
import dev.sandbank.domain.market.Market;
import dev.sandbank.domain.space.SeedName;

/** What test customers earn: the salary that reaches their account; those who have none here told the bank. */
public final class SeededIncome {

    private static final int STATED_DOLLARS = 3_000;

    /** One more salary a year, in thousandths of a month's. */
    private static final int BONUS = 83;

    private SeededIncome() {}

    public static Income of(SeedName seed, Market market, TestCustomer customer) {
        Money salary = new MonthlyPlans(SeededBank.blueprint(seed, market, customer))
                .salary()
                .orElseGet(() -> ExchangeRates.dollars(STATED_DOLLARS, market.currency()));
        return new Income(salary, Amounts.share(salary, BONUS));
    }
}
