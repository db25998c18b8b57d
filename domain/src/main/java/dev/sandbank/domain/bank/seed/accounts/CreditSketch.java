package dev.sandbank.domain.bank.seed.accounts;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.CardTerms;
import dev.sandbank.domain.bank.account.CreditLine;
import dev.sandbank.domain.bank.account.LoanTerms;
import dev.sandbank.domain.bank.account.ReadyCreditTerms;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.Amounts;
import dev.sandbank.domain.bank.seed.history.MonthlyPlans;
import dev.sandbank.domain.bank.seed.history.RecentMovements;
import dev.sandbank.domain.bank.seed.history.StandingPayment;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import dev.sandbank.domain.bank.seed.holdings.AccountUse;
import dev.sandbank.domain.bank.seed.holdings.CardFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** Makes the terms of credit cards, lines of credit and loans. */
final class CreditSketch {

    private static final int CASH_THOUSANDTHS = 200;

    /** Interest a year in percent, this and the next two. */
    static final BigDecimal PURCHASES_RATE = new BigDecimal("18.99");

    static final BigDecimal CASH_RATE = new BigDecimal("24.99");
    static final BigDecimal LOAN_RATE = new BigDecimal("8.5");

    private final AccountBlueprint blueprint;
    private final AccountDates days;
    private final StandingPayment payment;
    private final RecentMovements recent;
    private final AccountSketch draft;

    CreditSketch(AccountSketch draft) {
        this.draft = draft;
        this.blueprint = draft.blueprint();
        this.days = draft.days();
        this.payment = draft.plans().paymentTo(blueprint);
        this.recent = draft.since(days.today().minusMonths(2));
    }

    CardTerms card() {
        CardFigures figures = Objects.requireNonNull(blueprint.card(), "card figures");
        CreditLine line = line(figures.available());
        Money cashLimit = Amounts.share(blueprint.ceiling(), CASH_THOUSANDTHS);
        return new CardTerms(
                line,
                figures.minimumDue(),
                dueOn(),
                figures.alternateBalance(),
                figures.holder(),
                cashLimit,
                Amounts.least(cashLimit, figures.available()),
                PURCHASES_RATE,
                CASH_RATE,
                purchasesSince(line.statementOn()));
    }

    ReadyCreditTerms readyCredit() {
        Money available = blueprint.ceiling().minus(blueprint.balance());
        Money cashLimit = Amounts.share(blueprint.ceiling(), CASH_THOUSANDTHS);
        return new ReadyCreditTerms(
                line(available), payment.amount(), dueOn(), cashLimit, Amounts.least(cashLimit, available));
    }

    LoanTerms loan() {
        Movement paid = recent.newest(Purpose.INSTALLMENT);
        boolean late = blueprint.habit() == AccountUse.LATE;
        Money none = Money.zero(blueprint.currency());
        Money installment = late ? payment.amount().plus(payment.amount()) : payment.amount();
        Money repaid = installment.minus(MonthlyPlans.loanInterest(payment));
        int remaining = installmentsLeft(repaid);
        LocalDate next = days.next(payment.day());
        return new LoanTerms(
                blueprint.ceiling(),
                installment,
                days.opened(blueprint),
                next.plusMonths(remaining - 1L),
                paid.amount(),
                paid.date(),
                installment,
                next,
                draft.interestThisYear(Purpose.INTEREST_CHARGED),
                LOAN_RATE,
                remaining,
                late ? installment : none,
                late ? Amounts.share(installment, 50) : none);
    }

    private int installmentsLeft(Money repaid) {
        long wholeOnes = (blueprint.balance().minorUnits() - 1) / repaid.minorUnits();
        return Math.toIntExact(wholeOnes + 1);
    }

    /** When a payment is due: soon, or some time ago if the customer is late. */
    private LocalDate dueOn() {
        LocalDate next = days.next(payment.day());
        return blueprint.habit() == AccountUse.LATE ? next.minusMonths(1) : next;
    }

    private CreditLine line(Money available) {
        LocalDate statementOn = days.last(AccountDates.statementDay(payment));
        Movement paid = recent.newest(Purpose.CARD_PAYMENT);
        Money owed = blueprint.balance().plus(recent.netAfter(statementOn));
        return new CreditLine(blueprint.ceiling(), available, owed, statementOn, paid.amount(), paid.date());
    }

    private Money purchasesSince(LocalDate statementOn) {
        return recent.of(Purpose.PURCHASE)
                .filter(movement -> movement.date().isAfter(statementOn))
                .map(movement -> movement.amount().negate())
                .reduce(Money.zero(blueprint.currency()), Money::plus);
    }
}
