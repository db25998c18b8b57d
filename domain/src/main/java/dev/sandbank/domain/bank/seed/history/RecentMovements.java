package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.account.history.Purpose;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The movements of a plan until a day, that day included; oldest first. */
public record RecentMovements(AccountBlueprint account, LocalDate until, List<Movement> movements) {

    public static RecentMovements of(AccountBlueprint account, AccountPlan plan, LocalDate since, LocalDate until) {
        List<Movement> movements = new ArrayList<>();
        YearMonth last = YearMonth.from(until);
        for (YearMonth month = YearMonth.from(since); !month.isAfter(last); month = month.plusMonths(1)) {
            plan.of(month).stream()
                    .filter(movement ->
                            !movement.date().isBefore(since) && !movement.date().isAfter(until))
                    .forEach(movements::add);
        }
        return new RecentMovements(account, until, movements);
    }

    public Stream<Movement> of(Purpose purpose) {
        return movements.stream().filter(movement -> movement.purpose() == purpose);
    }

    public Money sum(Purpose purpose) {
        return Sums.of(of(purpose), account.currency());
    }

    /** The sum of the pending payments; never negative. */
    public Money pending() {
        return Sums.of(movements.stream().filter(this::isPending), account.currency())
                .negate();
    }

    /** The sum of the movements that were booked after a day. */
    public Money bookedAfter(LocalDate day) {
        return Sums.of(
                movements.stream()
                        .filter(movement -> !isPending(movement)
                                && account.bookingDayOf(movement).isAfter(day)),
                account.currency());
    }

    /** The sum of the purchases that are not on a statement made on that day. */
    public Money purchasesNotBilledOn(LocalDate statementOn) {
        return Sums.of(
                        of(Purpose.PURCHASE)
                                .filter(movement ->
                                        account.bookingDayOf(movement).isAfter(statementOn)),
                        account.currency())
                .negate();
    }

    /** The newest movement of a purpose. There must be one. */
    public Movement newest(Purpose purpose) {
        return of(purpose)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException("no " + purpose + " on " + account.id()));
    }

    private boolean isPending(Movement movement) {
        return account.bookingDayOf(movement).isAfter(until);
    }
}
