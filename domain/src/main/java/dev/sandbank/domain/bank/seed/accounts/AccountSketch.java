package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountClassification;
import dev.sandbank.domain.bank.account.AccountTerms;
import dev.sandbank.domain.bank.account.BrokerageTerms;
import dev.sandbank.domain.bank.account.CallDepositTerms;
import dev.sandbank.domain.bank.account.DepositTerms;
import dev.sandbank.domain.bank.account.FundTerms;
import dev.sandbank.domain.bank.account.PremiumDepositTerms;
import dev.sandbank.domain.bank.account.TimeDepositTerms;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.history.CustomerPlans;
import dev.sandbank.domain.bank.seed.history.RecentMovements;
import dev.sandbank.domain.bank.seed.history.TermDates;
import dev.sandbank.domain.bank.seed.history.TermPlan;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.bank.seed.holdings.Instruments;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the account of a blueprint for a given day. Not safe for use by several threads. */
final class AccountSketch {

    private static final int TIME_MONTHS = 12;
    private static final int PREMIUM_MONTHS = 3;

    /** The rate of an ordinary deposit, for comparison with a premium one, in percent. */
    private static final BigDecimal BENCHMARK_PERCENT = new BigDecimal("2.5");

    private final Market market;
    private final AccountBlueprint blueprint;
    private final CustomerPlans plans;
    private final AccountDates days;
    private @Nullable Money pending;
    private @Nullable Money position;

    AccountSketch(Market market, AccountBlueprint blueprint, CustomerPlans plans, AccountDates days) {
        this.market = market;
        this.blueprint = blueprint;
        this.plans = plans;
        this.days = days;
    }

    Market market() {
        return market;
    }

    AccountBlueprint blueprint() {
        return blueprint;
    }

    CustomerPlans plans() {
        return plans;
    }

    AccountDates days() {
        return days;
    }

    Account account() {
        return new Account(
                blueprint.id(),
                blueprint.kind(),
                blueprint.product(),
                blueprint.nickname(),
                blueprint.number(),
                blueprint.status(),
                balance(),
                terms());
    }

    /** The balance or debt without pending movements. */
    Money balance() {
        if (blueprint.isRecorded()) {
            return blueprint.balance();
        }
        Money booked = position().plus(pending());
        return blueprint.kind().classification() == AccountClassification.LIABILITY ? booked.negate() : booked;
    }

    /** The balance with pending movements; a debt is negative. */
    Money position() {
        if (position == null) {
            Money booked = plans.positionOn(blueprint, days.today());
            position = blueprint.isRecorded() ? booked.minus(pending()) : booked;
        }
        return position;
    }

    RecentMovements since(LocalDate day) {
        return RecentMovements.of(blueprint, plans.of(blueprint), day, days.today());
    }

    Money interestThisYear(Purpose purpose) {
        Money sum = since(days.today().withDayOfYear(1)).sum(purpose);
        return sum.isNegative() ? sum.negate() : sum;
    }

    private Money pending() {
        if (pending == null) {
            pending = since(days.today().minusMonths(1)).pending();
        }
        return pending;
    }

    private AccountTerms terms() {
        return switch (blueprint.kind()) {
            case SAVINGS, CHECKING -> deposit();
            case CREDIT_CARD -> new CreditSketch(this).card();
            case READY_CREDIT -> new CreditSketch(this).readyCredit();
            case LOAN -> new LoanSketch(this).loan();
            case MUTUAL_FUND -> new FundTerms(Instruments.positions(blueprint));
            case SECURITIES_BROKERAGE ->
                new BrokerageTerms(Localities.of(market).exchange(), Instruments.positions(blueprint));
            case CALL_DEPOSIT -> callDeposit();
            case PREMIUM_DEPOSIT -> premiumDeposit();
            case TIME_DEPOSIT -> timeDeposit();
        };
    }

    private DepositTerms deposit() {
        Money overdraft = blueprint.ceiling();
        Money hold = pending();
        return new DepositTerms(
                balance().plus(overdraft).minus(hold),
                overdraft,
                hold,
                Money.zero(blueprint.currency()),
                interestThisYear(Purpose.INTEREST_EARNED),
                days.opened(blueprint),
                days.endOfLastMonth());
    }

    private CallDepositTerms callDeposit() {
        Movement interest = since(days.today().minusMonths(2)).newest(Purpose.INTEREST_EARNED);
        return new CallDepositTerms(InterestRates.CALL, days.opened(blueprint), interest.amount(), interest.date());
    }

    private TimeDepositTerms timeDeposit() {
        LocalDate maturity = maturity(TIME_MONTHS);
        TermPlan plan = plans.of(blueprint, TermPlan.class);
        LocalDate nextInterest = plan.nextInterestAfter(days.today());
        return new TimeDepositTerms(
                blueprint.balance(),
                maturity.minusMonths(TIME_MONTHS),
                maturity,
                TIME_MONTHS,
                plan.rate(),
                plan.interest(nextInterest),
                nextInterest,
                plan.interestBefore(nextInterest),
                plan.interest(maturity));
    }

    private PremiumDepositTerms premiumDeposit() {
        Currency alternate = CustomerBlueprint.abroad(market);
        LocalDate maturity = maturity(PREMIUM_MONTHS);
        TermPlan plan = plans.of(blueprint, TermPlan.class);
        return new PremiumDepositTerms(
                blueprint.balance(),
                ExchangeRates.convert(blueprint.balance(), alternate),
                ExchangeRates.rate(blueprint.currency(), alternate),
                maturity.minusMonths(PREMIUM_MONTHS),
                maturity,
                PREMIUM_MONTHS,
                InterestRates.percent(plan.rate()),
                BENCHMARK_PERCENT,
                plan.interest(maturity));
    }

    private LocalDate maturity(int months) {
        return TermDates.of(blueprint, months).after(days.today());
    }
}
