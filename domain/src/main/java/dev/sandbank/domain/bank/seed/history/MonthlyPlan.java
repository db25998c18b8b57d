package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.account.history.Movement;
import java.time.YearMonth;
import java.util.List;

/**
 * What happens on an account in a month. It depends on the month alone, never on the day it is looked at, so that the
 * past does not change as time goes by.
 */
@FunctionalInterface
interface MonthlyPlan {

    /** A plan by which nothing happens. */
    MonthlyPlan NOTHING = month -> List.of();

    /** The month's movements, oldest first. */
    List<Movement> of(YearMonth month);
}
