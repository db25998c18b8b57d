package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.LoanTerms;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.InterestRates;
import dev.sandbank.domain.bank.seed.history.LoanPlan;
import dev.sandbank.domain.bank.seed.history.LoanSchedule;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import java.time.LocalDate;
import java.time.YearMonth;

/** Makes the terms of a loan, which follow from its schedule. */
record LoanSketch(AccountSketch draft) {

    private static final int LATE_CHARGE_THOUSANDTHS = 50;

    LoanTerms loan() {
        AccountBlueprint blueprint = draft.blueprint();
        LocalDate today = draft.days().today();
        LoanPlan plan = draft.plans().of(blueprint, LoanPlan.class);
        LoanSchedule schedule = plan.schedule();
        YearMonth next = plan.nextAfter(today);
        int number = plan.numberIn(next);
        Movement paid = draft.since(today.minusMonths(3)).newest(Purpose.INSTALLMENT);
        Money none = Money.zero(blueprint.currency());
        boolean late = blueprint.habit() == AccountUse.LATE;
        Money pastDue = late ? schedule.pastDue() : none;
        return new LoanTerms(
                blueprint.ceiling(),
                schedule.installment(),
                plan.dateIn(next.minusMonths(number)),
                plan.dateIn(next.plusMonths((long) LoanSchedule.MONTHS - number)),
                paid.amount(),
                paid.date(),
                schedule.payment(number).plus(pastDue),
                plan.dateIn(next),
                draft.interestThisYear(Purpose.INTEREST_CHARGED),
                InterestRates.percent(InterestRates.LOAN),
                LoanSchedule.MONTHS - number + 1,
                pastDue,
                late ? Amounts.share(schedule.installment(), LATE_CHARGE_THOUSANDTHS) : none);
    }
}
