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

/** The movements of a plan between two days, both included. */
public record RecentMovements(AccountBlueprint account, List<Movement> movements) {

    public static RecentMovements of(AccountBlueprint account, MonthlyPlan plan, LocalDate since, LocalDate until) {
        List<Movement> movements = new ArrayList<>();
        YearMonth last = YearMonth.from(until);
        for (YearMonth month = YearMonth.from(since); !month.isAfter(last); month = month.plusMonths(1)) {
            plan.of(month).stream()
                    .filter(movement ->
                            !movement.date().isBefore(since) && !movement.date().isAfter(until))
                    .forEach(movements::add);
        }
        return new RecentMovements(account, movements);
    }

    public Stream<Movement> of(Purpose purpose) {
        return movements.stream().filter(movement -> movement.purpose() == purpose);
    }

    public Money sum(Purpose purpose) {
        return sum(of(purpose));
    }

    /** The sum of the movements after a day. */
    public Money netAfter(LocalDate day) {
        return sum(movements.stream().filter(movement -> movement.date().isAfter(day)));
    }

    /** The newest movement of a purpose. There must be one. */
    public Movement newest(Purpose purpose) {
        return of(purpose)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException("no " + purpose + " on " + account.id()));
    }

    private Money sum(Stream<Movement> some) {
        return some.map(Movement::amount).reduce(Money.zero(account.currency()), Money::plus);
    }
}
