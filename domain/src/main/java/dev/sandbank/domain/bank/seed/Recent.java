package dev.sandbank.domain.bank.seed;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.Movement;
import dev.sandbank.domain.bank.account.Purpose;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a plan brings from a day to another, both included. */
record Recent(Blueprint account, List<Movement> movements) {

    static Recent of(Blueprint account, MonthlyPlan plan, LocalDate since, LocalDate until) {
        List<Movement> movements = new ArrayList<>();
        YearMonth last = YearMonth.from(until);
        for (YearMonth month = YearMonth.from(since); !month.isAfter(last); month = month.plusMonths(1)) {
            plan.of(month).stream()
                    .filter(movement ->
                            !movement.date().isBefore(since) && !movement.date().isAfter(until))
                    .forEach(movements::add);
        }
        return new Recent(account, movements);
    }

    Stream<Movement> of(Purpose purpose) {
        return movements.stream().filter(movement -> movement.purpose() == purpose);
    }

    Money sum(Purpose purpose) {
        return sum(of(purpose));
    }

    /** What changed after a day. */
    Money netAfter(LocalDate day) {
        return sum(movements.stream().filter(movement -> movement.date().isAfter(day)));
    }

    /** The newest movement of a purpose. There must be one. */
    Movement newest(Purpose purpose) {
        return of(purpose)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException("no " + purpose + " on " + account.id()));
    }

    private Money sum(Stream<Movement> some) {
        return some.map(Movement::amount).reduce(Money.zero(account.currency()), Money::plus);
    }
}
