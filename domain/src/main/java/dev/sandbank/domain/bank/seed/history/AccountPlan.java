package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import java.time.YearMonth;
import java.util.List;

/**
 * What happens on an account. It depends on the month alone, never on the day it is looked at, so that the past does not
 * change as time goes by.
 */
public interface AccountPlan {

    /** The month's movements, oldest first. */
    List<Movement> of(YearMonth month);

    /** The position before the first movement of the month: negative where the customer owes. */
    Money openingOf(YearMonth month);

    /** The month's payments between this account and the customer's main one, or the world outside. */
    default List<Transfer> transfers(YearMonth month) {
        return List.of();
    }
}
