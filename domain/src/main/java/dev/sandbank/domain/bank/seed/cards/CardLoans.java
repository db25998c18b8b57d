package dev.sandbank.domain.bank.seed.cards;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.card.HeldCard;
import dev.sandbank.domain.bank.loan.CardLoan;
import dev.sandbank.domain.bank.loan.InstalmentPlan;
import dev.sandbank.domain.bank.loan.LoanReference;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import dev.sandbank.domain.bank.seed.Dice;
import dev.sandbank.domain.space.SeedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The loans that run on a seeded card: one of each length that is offered. When one is paid back the next of its length
 * is booked, under a reference of its own, so that one always runs.
 */
public final class CardLoans {

    private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LEAST_THOUSANDS = 50;
    private static final int MOST_THOUSANDS = 120;

    private CardLoans() {}

    /**
     * The loans, the shortest first.
     *
     * @param today the calendar day in the market
     */
    public static List<CardLoan> of(SeedName seed, HeldCard card, LocalDate today) {
        return InstalmentPlan.OFFERED.stream()
                .map(plan -> running(seed, card, plan, today))
                .toList();
    }

    private static CardLoan running(SeedName seed, HeldCard card, InstalmentPlan plan, LocalDate today) {
        int months = plan.tenor().months();
        LocalDate first = first(seed, card, months);
        long since = ChronoUnit.MONTHS.between(first, today);
        long before = Math.floorDiv(since, months);
        Dice dice = dice(seed, card, months, Long.toString(before));
        LoanReference reference = new LoanReference(dice.text(LoanReference.LENGTH, ALPHANUMERIC));
        return new CardLoan(
                reference,
                card,
                first.plusMonths(before * months),
                plan,
                RepaymentSchedule.even(amount(card, dice), plan.tenor()),
                Math.floorMod(since, months));
    }

    /** When the first loan of this length was booked, long ago. */
    private static LocalDate first(SeedName seed, HeldCard card, int months) {
        Dice dice = dice(seed, card, months, "first");
        return LocalDate.of(1970, 1, dice.between(1, 28)).plusMonths(dice.between(0, months - 1));
    }

    private static Money amount(HeldCard card, Dice dice) {
        return Money.of(BigDecimal.valueOf(1000L * dice.between(LEAST_THOUSANDS, MOST_THOUSANDS)), card.currency());
    }

    private static Dice dice(SeedName seed, HeldCard card, int months, String which) {
        return Dice.of(seed, "card loan", card.id().value(), Integer.toString(months), which);
    }
}
