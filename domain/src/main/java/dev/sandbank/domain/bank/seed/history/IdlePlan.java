package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import java.time.YearMonth;
import java.util.List;

/** An account on which nothing happens. */
record IdlePlan(Money position) implements AccountPlan {

    @Override
    public List<Movement> of(YearMonth month) {
        return List.of();
    }

    @Override
    public Money openingOf(YearMonth month) {
        return position;
    }
}
