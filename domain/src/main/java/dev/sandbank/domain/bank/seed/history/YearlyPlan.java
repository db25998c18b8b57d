package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import dev.sandbank.domain.bank.seed.holdings.AccountBlueprint;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an account that gets more than it spends until the surplus of a year leaves it. At the end of each such
 * year the balance is near the usual one, so it stays within bounds, and any month follows from its year alone. Not
 * safe for use by several threads.
 */
final class YearlyPlan implements AccountPlan {

    private final AccountBlueprint account;
    private final YearlyHabit habit;
    private final Map<YearMonth, Page> pages = new HashMap<>();

    YearlyPlan(AccountBlueprint account, YearlyHabit habit) {
        this.account = account;
        this.habit = habit;
    }

    @Override
    public List<Movement> of(YearMonth month) {
        return page(month).movements();
    }

    @Override
    public Money openingOf(YearMonth month) {
        return page(month).opening();
    }

    @Override
    public List<Transfer> transfers(YearMonth month) {
        Transfer closing =
                month.getMonth() == habit.closingMonth() ? page(month).closing() : null;
        return Stream.concat(habit.transfers(month).stream(), Optional.ofNullable(closing).stream())
                .toList();
    }

    private Page page(YearMonth month) {
        Page known = pages.get(month);
        if (known == null) {
            boolean later = month.getMonth().compareTo(habit.closingMonth()) > 0;
            write(later ? month.getYear() + 1 : month.getYear());
            known = pages.get(month);
        }
        if (known == null) {
            throw new IllegalStateException("no page of " + month);
        }
        return known;
    }

    /** Writes the pages of the twelve months that end with the closing month of that year. */
    private void write(int year) {
        YearMonth last = YearMonth.of(year, habit.closingMonth());
        Money balance = levelAtTheEndOf(year - 1);
        for (YearMonth month = last.minusMonths(11); month.isBefore(last); month = month.plusMonths(1)) {
            List<Movement> movements = habit.movements(month, balance);
            pages.put(month, new Page(balance, movements, null));
            balance = balance.plus(Sums.of(movements.stream(), balance.currency()));
        }
        List<Movement> movements = new ArrayList<>(habit.movements(last, balance));
        Money surplus =
                balance.plus(Sums.of(movements.stream(), balance.currency())).minus(levelAtTheEndOf(year));
        if (surplus.minorUnits() == 0) {
            pages.put(last, new Page(balance, movements, null));
            return;
        }
        Transfer closing = habit.closing(last, surplus);
        movements.add(closing.paid());
        movements.sort(Comparator.comparing(Movement::date));
        pages.put(last, new Page(balance, movements, closing));
    }

    private Money levelAtTheEndOf(int year) {
        long spread = habit.spread().minorUnits();
        long from = account.dice("level", Integer.toString(year)).between(-spread, spread);
        return account.balance().plus(new Money(from, account.currency()));
    }

    /** One month of the account. */
    private record Page(
            Money opening,
            List<Movement> movements,
            @Nullable Transfer closing) {}
}
