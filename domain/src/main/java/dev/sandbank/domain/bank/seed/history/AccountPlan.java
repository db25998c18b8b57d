package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import java.time.YearMonth;
import java.util.List;

/**
 * The movements of an account. They depend only on the month and never on the day on which they are read, so that the
 * past never changes.
 */
public interface AccountPlan {

    /** The month's movements, oldest first. */
    List<Movement> of(YearMonth month);

    /** The position before the first movement of the month; a debt is negative. */
    Money openingOf(YearMonth month);

    /** The month's payments between this account and the customer's main account or another bank. */
    default List<Transfer> transfers(YearMonth month) {
        return List.of();
    }

    /** The plan of an account without movements. */
    record Idle(Money position) implements AccountPlan {

        @Override
        public List<Movement> of(YearMonth month) {
            return List.of();
        }

        @Override
        public Money openingOf(YearMonth month) {
            return position;
        }
    }
}
