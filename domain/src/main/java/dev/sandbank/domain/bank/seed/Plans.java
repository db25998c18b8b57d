package dev.sandbank.domain.bank.seed;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;

/** Finds the plan of an account. */
final class Plans {

    private final Household household;
    private final Locality locality;
    private final Currency abroad;

    Plans(CustomerBlueprint customer) {
        Market market = customer.market();
        this.household = new Household(customer);
        this.locality = Localities.of(market);
        this.abroad = CustomerBlueprint.abroad(market);
    }

    MonthlyPlan of(Blueprint account) {
        if (account.habit() == Habit.QUIET) {
            return MonthlyPlan.NOTHING;
        }
        if (account.habit() == Habit.DORMANT) {
            return new InterestPlan(account, Amounts.share(account.balance(), 2), 3, false);
        }
        if (household.isMain(account)) {
            return new SpendingPlan(account, locality, abroad, household.salary(), household.paidFromMain());
        }
        return switch (account.kind()) {
            case SAVINGS, CHECKING -> new SavingsPlan(account, locality, household.paymentTo(account));
            case CREDIT_CARD -> card(account);
            case READY_CREDIT -> new ReadyCreditPlan(account, household.paymentTo(account));
            case LOAN -> loan(account);
            case CALL_DEPOSIT -> new InterestPlan(account, Amounts.share(account.balance(), 1), 1, false);
            case TIME_DEPOSIT, PREMIUM_DEPOSIT -> new InterestPlan(account, quarterInterest(account), 3, true);
            case MUTUAL_FUND, SECURITIES_BROKERAGE -> MonthlyPlan.NOTHING;
        };
    }

    /** What an account at term earns in a quarter. */
    static Money quarterInterest(Blueprint account) {
        return Amounts.share(account.balance(), 10);
    }

    /** What a loan costs in a month, less than its instalment. */
    static Money loanInterest(StandingPayment payment) {
        return Amounts.share(payment.amount(), 300);
    }

    StandingPayment paymentTo(Blueprint account) {
        return household.paymentTo(account);
    }

    private MonthlyPlan card(Blueprint account) {
        StandingPayment payment = household.paymentTo(account);
        boolean late = account.habit() == Habit.LATE;
        Money charges = late ? Amounts.share(payment.amount(), 3000) : payment.amount();
        return new CardPlan(account, locality, abroad, charges, payment);
    }

    private MonthlyPlan loan(Blueprint account) {
        StandingPayment payment = household.paymentTo(account);
        return new LoanPlan(account, loanInterest(payment), payment);
    }
}
