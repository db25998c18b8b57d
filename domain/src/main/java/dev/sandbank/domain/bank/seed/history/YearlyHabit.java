package dev.sandbank.domain.bank.seed.history;

import dev.sandbank.domain.bank.Money;
import dev.sandbank.domain.bank.account.history.Movement;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/** What somebody does with an account each month, and what becomes of the surplus once a year. */
interface YearlyHabit {

    /** The month in which the surplus of the twelve months that end with it leaves the account. */
    Month closingMonth();

    /** How far the balance at the end of that month may be from the account's usual one, either way. */
    Money spread();

    /**
     * What happens in a month, but for the surplus.
     *
     * @param opening the balance before
     */
    List<Movement> movements(YearMonth month, Money opening);

    /** The month's payments between this account and the main one, but for the surplus. */
    default List<Transfer> transfers(YearMonth month) {
        return List.of();
    }

    /** How the surplus of a year leaves the account in the closing month. It is more than nothing. */
    Transfer closing(YearMonth month, Money surplus);
}
