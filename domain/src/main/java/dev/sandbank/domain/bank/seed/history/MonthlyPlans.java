package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.bank.seed.places.Locality;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.util.Optional;

/** Finds the plan of an account. */
public final class MonthlyPlans {

    private final Household household;
    private final Locality locality;
    private final Currency home;
    private final Currency abroad;

    public MonthlyPlans(CustomerBlueprint customer) {
        Market market = customer.market();
        this.household = new Household(customer);
        this.locality = Localities.of(market);
        this.home = market.currency();
        this.abroad = CustomerBlueprint.abroad(market);
    }

    public MonthlyPlan of(AccountBlueprint account) {
        if (account.habit() == AccountUse.QUIET) {
            return MonthlyPlan.NOTHING;
        }
        if (account.habit() == AccountUse.DORMANT) {
            return new InterestPlan(account, Amounts.share(account.balance(), 2), 3, false);
        }
        if (household.isMain(account)) {
            return new SpendingPlan(account, locality, abroad, household.salary(), household.paidFromMain());
        }
        return switch (account.kind()) {
            case SAVINGS, CHECKING ->
                new SavingsPlan(account, locality, foreignTo(account), household.paymentTo(account));
            case CREDIT_CARD -> card(account);
            case READY_CREDIT -> new ReadyCreditPlan(account, household.paymentTo(account));
            case LOAN -> loan(account);
            case CALL_DEPOSIT -> new InterestPlan(account, Amounts.share(account.balance(), 1), 1, false);
            case TIME_DEPOSIT, PREMIUM_DEPOSIT -> new InterestPlan(account, quarterInterest(account), 3, true);
            case MUTUAL_FUND, SECURITIES_BROKERAGE -> MonthlyPlan.NOTHING;
        };
    }

    /** The interest of a time deposit in a quarter. */
    public static Money quarterInterest(AccountBlueprint account) {
        return Amounts.share(account.balance(), 10);
    }

    /** The interest of a loan in a month; it is less than the instalment. */
    public static Money loanInterest(StandingPayment payment) {
        return Amounts.share(payment.amount(), 300);
    }

    /** What reaches the customer's main account each month; empty if there is no such account. */
    public Optional<Money> salary() {
        return household.hasMain() ? Optional.of(household.salary()) : Optional.empty();
    }

    public StandingPayment paymentTo(AccountBlueprint account) {
        return household.paymentTo(account);
    }

    /** A currency that is not the account's own. */
    private Currency foreignTo(AccountBlueprint account) {
        return account.currency() == abroad ? home : abroad;
    }

    private MonthlyPlan card(AccountBlueprint account) {
        StandingPayment payment = household.paymentTo(account);
        boolean late = account.habit() == AccountUse.LATE;
        Money charges = late ? Amounts.share(payment.amount(), 3000) : payment.amount();
        return new CardPlan(account, locality, abroad, charges, payment);
    }

    private MonthlyPlan loan(AccountBlueprint account) {
        StandingPayment payment = household.paymentTo(account);
        return new LoanPlan(account, loanInterest(payment), payment);
    }
}
