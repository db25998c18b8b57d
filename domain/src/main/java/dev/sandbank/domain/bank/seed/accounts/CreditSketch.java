package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.CreditLine;
import dev.sandbank.domain.bank.account.MinimumPayment;
import dev.sandbank.domain.bank.account.ReadyCreditTerms;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.history.BilledPlan;
import dev.sandbank.domain.bank.seed.history.RecentMovements;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.holdings.CardFigures;
import dev.sandbank.domain.bank.seed.places.CostOfLiving;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** Makes the terms of a card or a line of credit, which follow from its newest statement. */
final class CreditSketch {

    private static final int CASH_THOUSANDTHS = 200;
    private static final int LEAST_DOLLARS = 25;

    private final AccountBlueprint blueprint;
    private final AccountSketch draft;
    private final LocalDate today;
    private final BilledPlan plan;
    private final YearMonth statement;
    private final RecentMovements recent;

    CreditSketch(AccountSketch draft) {
        this.draft = draft;
        this.blueprint = draft.blueprint();
        this.today = draft.days().today();
        this.plan = draft.plans().of(blueprint, BilledPlan.class);
        this.statement = plan.days().newestBy(today);
        this.recent = draft.since(today.minusMonths(2));
    }

    CardTerms card() {
        CardFigures figures = Objects.requireNonNull(blueprint.card(), "card figures");
        CardFigures.Seen seen = figures.seen();
        CreditLine line = line(seen == null ? leftOfTheLimit() : seen.available());
        Money cashLimit = cashLimit();
        return new CardTerms(
                line,
                seen == null ? rule() : new MinimumPayment.Recorded(seen.minimumDue()),
                dueOn(),
                figures.alternateBalance(),
                figures.holder(),
                cashLimit,
                Amounts.least(cashLimit, line.available()),
                InterestRates.percent(InterestRates.PURCHASES),
                InterestRates.percent(InterestRates.CASH),
                recent.purchasesNotBilledOn(line.statementOn()));
    }

    ReadyCreditTerms readyCredit() {
        CreditLine line = line(leftOfTheLimit());
        Money cashLimit = cashLimit();
        return new ReadyCreditTerms(line, rule(), dueOn(), cashLimit, Amounts.least(cashLimit, line.available()));
    }

    private Money leftOfTheLimit() {
        return blueprint.ceiling().plus(draft.position());
    }

    private Money cashLimit() {
        return Amounts.share(blueprint.ceiling(), CASH_THOUSANDTHS);
    }

    private CreditLine line(Money available) {
        LocalDate statementOn = plan.days().statementOn(statement);
        YearMonth paid = plan.paidBy(today);
        return new CreditLine(
                blueprint.ceiling(),
                available,
                statementBalance(statementOn),
                statementOn,
                plan.paymentOf(paid),
                plan.days().paidOn(paid));
    }

    /** The debt of a recorded account is known for today, so the debt on the day of the statement follows from it. */
    private Money statementBalance(LocalDate statementOn) {
        return blueprint.isRecorded()
                ? blueprint.balance().plus(recent.bookedAfter(statementOn))
                : plan.statementBalance(statement);
    }

    private MinimumPayment rule() {
        Money floor = Amounts.roundUp(CostOfLiving.of(draft.market()).worth(LEAST_DOLLARS, blueprint.currency()));
        Money none = Money.zero(blueprint.currency());
        Money paid = plan.days().paidOn(statement).isAfter(today) ? none : plan.paymentOf(statement);
        if (!isLate()) {
            return new MinimumPayment.Rule(floor, none, paid);
        }
        YearMonth before = statement.minusMonths(1);
        Money missing = new MinimumPayment.Rule(floor, none, plan.paymentOf(before)).of(plan.statementBalance(before));
        return new MinimumPayment.Rule(floor, missing, paid);
    }

    /** The day on which a payment is due: the next one, or the past one if the customer is late. */
    private LocalDate dueOn() {
        return plan.days().dueOn(isLate() ? statement.minusMonths(1) : statement);
    }

    private boolean isLate() {
        return blueprint.habit() == AccountUse.LATE;
    }
}
