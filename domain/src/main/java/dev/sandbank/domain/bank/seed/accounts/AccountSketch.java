package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.ExchangeRates;
import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Account;
import dev.sandbank.domain.bank.account.AccountTerms;
import dev.sandbank.domain.bank.account.BrokerageTerms;
import dev.sandbank.domain.bank.account.CallDepositTerms;
import dev.sandbank.domain.bank.account.DepositTerms;
import dev.sandbank.domain.bank.account.FundTerms;
import dev.sandbank.domain.bank.account.PremiumDepositTerms;
import dev.sandbank.domain.bank.account.TimeDepositTerms;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.history.MonthlyPlans;
import dev.sandbank.domain.bank.seed.history.RecentMovements;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.CustomerBlueprint;
import dev.sandbank.domain.bank.seed.holdings.Instruments;
import dev.sandbank.domain.bank.seed.places.Localities;
import dev.sandbank.domain.market.Currency;
import dev.sandbank.domain.market.Market;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Makes the account of a blueprint for a given day. */
record AccountSketch(Market market, AccountBlueprint blueprint, MonthlyPlans plans, AccountDates days) {

    /** Interest a year, as fractions. */
    static final BigDecimal CALL_RATE = new BigDecimal("0.012");

    static final BigDecimal TIME_RATE = new BigDecimal("0.04");
    /** The same in percent. */
    static final BigDecimal PREMIUM_PERCENT = new BigDecimal("4.0");

    private static final int TIME_MONTHS = 12;
    private static final int PREMIUM_MONTHS = 3;

    Account account() {
        return new Account(
                blueprint.id(),
                blueprint.kind(),
                blueprint.product(),
                blueprint.nickname(),
                blueprint.number(),
                blueprint.status(),
                blueprint.balance(),
                terms());
    }

    private AccountTerms terms() {
        return switch (blueprint.kind()) {
            case SAVINGS, CHECKING -> deposit();
            case CREDIT_CARD -> new CreditSketch(this).card();
            case READY_CREDIT -> new CreditSketch(this).readyCredit();
            case LOAN -> new CreditSketch(this).loan();
            case MUTUAL_FUND -> new FundTerms(Instruments.positions(blueprint));
            case SECURITIES_BROKERAGE ->
                new BrokerageTerms(Localities.of(market).exchange(), Instruments.positions(blueprint));
            case CALL_DEPOSIT -> callDeposit();
            case PREMIUM_DEPOSIT -> premiumDeposit();
            case TIME_DEPOSIT -> timeDeposit();
        };
    }

    RecentMovements since(LocalDate day) {
        return RecentMovements.of(blueprint, plans.of(blueprint), day, days.today());
    }

    Money interestThisYear(Purpose purpose) {
        Money sum = since(days.today().withDayOfYear(1)).sum(purpose);
        return sum.isNegative() ? sum.negate() : sum;
    }

    private DepositTerms deposit() {
        Money none = Money.zero(blueprint.currency());
        Money overdraft = blueprint.ceiling().minus(blueprint.balance());
        return new DepositTerms(
                blueprint.ceiling(),
                overdraft,
                none,
                none,
                interestThisYear(Purpose.INTEREST_EARNED),
                days.opened(blueprint),
                days.endOfLastMonth());
    }

    private CallDepositTerms callDeposit() {
        Movement interest = since(days.today().minusMonths(2)).newest(Purpose.INTEREST_EARNED);
        return new CallDepositTerms(CALL_RATE, days.opened(blueprint), interest.amount(), interest.date());
    }

    private TimeDepositTerms timeDeposit() {
        LocalDate maturity = days.maturity(blueprint, TIME_MONTHS);
        return new TimeDepositTerms(
                blueprint.ceiling(),
                maturity.minusMonths(TIME_MONTHS),
                maturity,
                TIME_MONTHS,
                TIME_RATE,
                MonthlyPlans.quarterInterest(blueprint),
                days.nextQuarterDay());
    }

    private PremiumDepositTerms premiumDeposit() {
        Currency alternate = CustomerBlueprint.abroad(market);
        LocalDate maturity = days.maturity(blueprint, PREMIUM_MONTHS);
        return new PremiumDepositTerms(
                blueprint.ceiling(),
                ExchangeRates.convert(blueprint.ceiling(), alternate),
                ExchangeRates.rate(blueprint.currency(), alternate),
                maturity.minusMonths(PREMIUM_MONTHS),
                maturity,
                PREMIUM_MONTHS,
                PREMIUM_PERCENT,
                new BigDecimal("2.5"),
                MonthlyPlans.quarterInterest(blueprint));
    }
}
