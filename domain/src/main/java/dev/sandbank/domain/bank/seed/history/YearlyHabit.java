package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/** The use of an account each month, and the use of its surplus once a year. */
interface YearlyHabit {

    /** The month in which the surplus of the twelve months that end with it leaves the account. */
    Month closingMonth();

    /** The largest difference between the balance at the end of that month and the usual balance. */
    Money spread();

    /**
     * The movements of a month, without the surplus.
     *
     * @param opening the balance before
     */
    List<Movement> movements(YearMonth month, Money opening);

    /** The month's payments between this account and the main one, without the surplus. */
    default List<Transfer> transfers(YearMonth month) {
        return List.of();
    }

    /** The payment by which the surplus of a year leaves the account in the closing month. The surplus is positive. */
    Transfer closing(YearMonth month, Money surplus);
}
