package dev.sandbank.domain.bank.loan;

import dev.sandbank.domain.bank.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How a loan is paid back. It always adds up: the principal parts sum to the loan, what is owed falls with each
 * instalment and is zero after the last one.
 *
 * @param loan what is lent
 * @param instalments one for each month, first to last
 */
public record RepaymentSchedule(Money loan, List<Instalment> instalments) {

    public RepaymentSchedule {
        instalments = List.copyOf(instalments);
        Money owed = loan;
        for (int i = 0; i < instalments.size(); i++) {
            Instalment instalment = instalments.get(i);
            owed = owed.minus(instalment.principal());
            if (instalment.number() != i + 1 || !instalment.outstanding().equals(owed)) {
                throw new IllegalArgumentException("instalment " + instalment.number() + " does not add up");
            }
        }
        if (instalments.isEmpty() || owed.minorUnits() != 0) {
            throw new IllegalArgumentException("a schedule pays the whole loan back");
        }
    }

    /** Whether every instalment of such a loan would pay back at least the smallest unit of its currency. */
    public static boolean isPossible(Money loan, Tenor tenor) {
        return loan.minorUnits() >= tenor.months();
    }

    /**
     * Equal parts without interest. What does not divide is spread over the first instalments, one smallest unit each.
     *
     * @throws IllegalArgumentException if it is not possible
     */
    public static RepaymentSchedule even(Money loan, Tenor tenor) {
        long part = loan.minorUnits() / tenor.months();
        long rest = loan.minorUnits() % tenor.months();
        List<Long> parts = new ArrayList<>();
        for (int i = 0; i < tenor.months(); i++) {
            parts.add(i < rest ? part + 1 : part);
        }
        return withoutInterest(loan, parts);
    }

    /**
     * Equal parts without interest, each rounded up to whole units of the currency, or to the smallest unit where whole
     * ones would pay too early; the last one pays what is left. Empty if nothing would be left for it.
     */
    public static Optional<RepaymentSchedule> roundedUp(Money loan, Tenor tenor) {
        long unit = Money.of("1", loan.currency()).minorUnits();
        return roundedUp(loan, tenor, unit).or(() -> roundedUp(loan, tenor, 1));
    }

    private static Optional<RepaymentSchedule> roundedUp(Money loan, Tenor tenor, long unit) {
        long part = -Math.floorDiv(-loan.minorUnits(), unit * tenor.months()) * unit;
        long last = loan.minorUnits() - part * (tenor.months() - 1);
        if (last <= 0) {
            return Optional.empty();
        }
        List<Long> parts = new ArrayList<>(Collections.nCopies(tenor.months() - 1, part));
        parts.add(last);
        return Optional.of(withoutInterest(loan, parts));
    }

    private static RepaymentSchedule withoutInterest(Money loan, List<Long> parts) {
        List<Instalment> instalments = new ArrayList<>();
        Money owed = loan;
        for (long part : parts) {
            Money principal = new Money(part, loan.currency());
            owed = owed.minus(principal);
            instalments.add(new Instalment(instalments.size() + 1, principal, Money.zero(loan.currency()), owed));
        }
        return new RepaymentSchedule(loan, instalments);
    }

    public Instalment first() {
        return instalments.get(0);
    }

    /** What the customer pays in all. */
    public Money total() {
        return instalments.stream().map(Instalment::amount).reduce(Money.zero(loan.currency()), Money::plus);
    }

    /** The principal that is owed after so many payments. */
    public Money owedAfter(int payments) {
        return payments == 0 ? loan : instalments.get(payments - 1).outstanding();
    }

    /** The interest that is still to be paid after so many payments. */
    public Money interestAfter(int payments) {
        return instalments.stream()
                .skip(payments)
                .map(Instalment::interest)
                .reduce(Money.zero(loan.currency()), Money::plus);
    }
}
