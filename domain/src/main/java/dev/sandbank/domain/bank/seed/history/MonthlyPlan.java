package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.account.history.Movement;
import java.time.YearMonth;
import java.util.List;

/**
 * The movements of an account in a month. They depend only on the month and never on the day on which they are read, so
 * that the past never changes.
 */
@FunctionalInterface
interface MonthlyPlan {

    /** A plan without movements. */
    MonthlyPlan NOTHING = month -> List.of();

    /** The month's movements, oldest first. */
    List<Movement> of(YearMonth month);
}
