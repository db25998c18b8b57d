package dev.sandbank.domain.bank.seed.cards;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.LoanCarrier;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.bank.seed.holdings.CardSeed;
import dev.sandbank.domain.space.SeedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The loans that run on a seeded card or account: one of each length that is offered. When one is paid back it is booked
 * again under the same reference, so that there is always one and programs may know its reference.
 */
public final class CardLoans {

    /** The loan for a year on the published test card, in every market and seed. */
    public static final LoanReference PUBLISHED = new LoanReference("LN865300000000000012");

    private static final int PUBLISHED_MONTHS = 12;
    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LEAST_THOUSANDS = 50;
    private static final int MOST_THOUSANDS = 120;

    private CardLoans() {}

    /**
     * The loans, the shortest first.
     *
     * @param today the calendar day in the market
     */
    public static List<CardLoan> of(SeedName seed, LoanCarrier carrier, LocalDate today) {
        return InstalmentPlan.OFFERED.stream()
                .map(plan -> running(seed, carrier, plan, today))
                .toList();
    }

    private static CardLoan running(SeedName seed, LoanCarrier carrier, InstalmentPlan plan, LocalDate today) {
        int months = plan.tenor().months();
        Dice dice = Dice.of(seed, "card loan", carrier.id(), Integer.toString(months));
        LocalDate first = LocalDate.of(1970, 1, dice.between(1, 28)).plusMonths(dice.between(0, months - 1));
        Money amount =
                Money.of(BigDecimal.valueOf(1000L * dice.between(LEAST_THOUSANDS, MOST_THOUSANDS)), carrier.currency());
        LoanReference drawn = new LoanReference(dice.text(LoanReference.LENGTH, ALPHANUMERIC));
        long since = ChronoUnit.MONTHS.between(first, today);
        return new CardLoan(
                isPublished(carrier, months) ? PUBLISHED : drawn,
                carrier,
                first.plusMonths(Math.floorDiv(since, months) * months),
                plan,
                RepaymentSchedule.even(amount, plan.tenor()),
                Math.floorMod(since, months));
    }

    private static boolean isPublished(LoanCarrier carrier, int months) {
        return carrier.lastFour().equals(CardSeed.PUBLISHED_LAST_FOUR) && months == PUBLISHED_MONTHS;
    }
}
