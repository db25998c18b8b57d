package dev.sandbank.domain.bank.loan.topup;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.loan.AnnualRates;
import dev.sandbank.domain.bank.loan.Annuity;
import dev.sandbank.domain.bank.loan.DueDays;
import dev.sandbank.domain.bank.loan.Instalment;
import dev.sandbank.domain.bank.loan.RepaymentSchedule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a loan is paid back with all that is charged beside its interest. The charges are spread evenly over the
 * instalments; what does not divide is in the last one.
 *
 * @param loan principal and interest
 * @param charges the part of the premium and the fee that each instalment has
 * @param withPremium the yearly rates of interest and premium
 * @param withAll the yearly rates of interest, premium and fee
 */
public record TopUpSchedule(RepaymentSchedule loan, List<Money> charges, AnnualRates withPremium, AnnualRates withAll) {

    public TopUpSchedule {
        charges = List.copyOf(charges);
    }

    /**
     * The schedule; empty if the loan is so small that an instalment would pay nothing back.
     *
     * @param premium of the insurance of the debt
     * @param fee for booking
     * @param rate of interest a year, in percent
     */
    public static Optional<TopUpSchedule> of(Money loan, Money premium, Money fee, BigDecimal rate, DueDays days) {
        return new Annuity(loan, rate, days).schedule().map(schedule -> {
            List<Money> all = spread(premium.plus(fee), days);
            return new TopUpSchedule(
                    schedule,
                    all,
                    AnnualRates.of(loan, charged(schedule, spread(premium, days)), days),
                    AnnualRates.of(loan, charged(schedule, all), days));
        });
    }

    /** What the customer pays with each instalment but the last, which takes the rests. */
    public Money fixed() {
        return loan.first().amount().plus(charges.get(0));
    }

    private static List<Money> spread(Money charge, DueDays days) {
        int months = days.tenor().months();
        long part = charge.minorUnits() / months;
        List<Money> parts = new ArrayList<>();
        for (int number = 1; number <= months; number++) {
            long own = number < months ? part : charge.minorUnits() - part * (months - 1);
            parts.add(new Money(own, charge.currency()));
        }
        return parts;
    }

    /** The same with charges as if they were interest, so that the rates count them. */
    private static RepaymentSchedule charged(RepaymentSchedule schedule, List<Money> charges) {
        List<Instalment> rows = schedule.instalments().stream()
                .map(row -> new Instalment(
                        row.number(),
                        row.principal(),
                        row.interest().plus(charges.get(row.number() - 1)),
                        row.outstanding()))
                .toList();
        return new RepaymentSchedule(schedule.loan(), rows);
    }
}
