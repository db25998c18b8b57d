package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.AccountClassification;
import dev.sandbank.domain.bank.account.AccountKind;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plans of all accounts of a customer. Not safe for use by several threads. */
public final class CustomerPlans {

    private final Household household;
    private final List<AccountBlueprint> written;
    private final Map<AccountBlueprint, AccountPlan> plans = new HashMap<>();

    public CustomerPlans(CustomerBlueprint customer) {
        this.household = new Household(customer);
        this.written = customer.accounts();
        List<AccountPlan> others = new ArrayList<>();
        for (AccountBlueprint account : customer.accounts()) {
            if (!isMain(account)) {
                AccountPlan plan = plan(account);
                others.add(plan);
                plans.put(account, plan);
            }
        }
        if (household.hasMain()) {
            AccountBlueprint main = household.main();
            plans.put(main, new YearlyPlan(main, new SpendingHabit(household, household.shopping(), others)));
        }
    }

    /** The plan of one of the customer's accounts. */
    public AccountPlan of(AccountBlueprint account) {
        AccountPlan plan = plans.get(account);
        if (plan == null) {
            throw new IllegalArgumentException("not the customer's account: " + account.id());
        }
        return plan;
    }

    /** The plan of an account whose kind of plan is known. */
    public <P extends AccountPlan> P of(AccountBlueprint account, Class<P> sort) {
        return sort.cast(of(account));
    }

    /**
     * The position of an account at the end of a day, with pending movements; a debt is negative. Recorded positions
     * are the same on every day.
     */
    public Money positionOn(AccountBlueprint account, LocalDate day) {
        if (account.isRecorded()) {
            return usual(account);
        }
        AccountPlan plan = of(account);
        YearMonth month = YearMonth.from(day);
        return plan.openingOf(month)
                .plus(Sums.of(
                        plan.of(month).stream()
                                .filter(movement -> !movement.date().isAfter(day)),
                        account.currency()));
    }

    /** The amount that reaches the customer's main account each month; empty if there is no such account. */
    public Optional<Money> salary() {
        return household.hasMain() ? Optional.of(household.salary()) : Optional.empty();
    }

    /** The first deposit of a new account. */
    public static Movement openingDeposit(AccountBlueprint account, LocalDate date, Money amount) {
        return Transfer.openingDeposit(account, date, amount).received();
    }

    private boolean isMain(AccountBlueprint account) {
        return household.hasMain() && household.main().equals(account);
    }

    private AccountPlan plan(AccountBlueprint account) {
        if (account.written() != null) {
            WrittenPlan lines = WrittenPlan.of(account, account.written(), written);
            return account.kind() == AccountKind.CREDIT_CARD
                    ? new BilledPlan(
                            account,
                            null,
                            new WrittenPlan.OnCard(account, lines),
                            BillingDays.of(account, household.days()))
                    : lines;
        }
        if (account.habit() == AccountUse.QUIET) {
            return new AccountPlan.Idle(usual(account));
        }
        AccountBlueprint partner = household.partnerOf(account);
        if (account.habit() == AccountUse.DORMANT) {
            return new YearlyPlan(account, new InterestHabit(account, partner));
        }
        return switch (account.kind()) {
            case SAVINGS, CHECKING -> new YearlyPlan(account, saving(account, partner));
            case CREDIT_CARD, READY_CREDIT ->
                new BilledPlan(account, partner, credit(account), BillingDays.of(account, household.days()));
            case LOAN -> LoanPlan.of(account, partner, household.days());
            case CALL_DEPOSIT -> new YearlyPlan(account, new InterestHabit(account, partner));
            case TIME_DEPOSIT -> TermPlan.of(account, InterestRates.TIME, partner, household.days());
            case PREMIUM_DEPOSIT -> TermPlan.of(account, InterestRates.PREMIUM, partner, household.days());
            case MUTUAL_FUND, SECURITIES_BROKERAGE -> new AccountPlan.Idle(usual(account));
        };
    }

    private SavingHabit saving(AccountBlueprint account, @Nullable AccountBlueprint partner) {
        return new SavingHabit(
                account,
                partner,
                household.savedOn(account),
                household.locality(),
                household.foreignTo(account),
                household.days());
    }

    private Credit credit(AccountBlueprint account) {
        if (account.habit() == AccountUse.LATE) {
            return new LateUse(account);
        }
        return switch (account.kind()) {
            case CREDIT_CARD -> new CardUse(account, household.shopping(), household.budgetOf(account));
            default -> new CashUse(account, household.costs());
        };
    }

    private static Money usual(AccountBlueprint account) {
        boolean owed = account.kind().classification() == AccountClassification.LIABILITY;
        return owed ? account.balance().negate() : account.balance();
    }
}
