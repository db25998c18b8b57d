package dev.sandbank.domain.bank.seed;

import dev.sandbank.domain.bank.account.AccountKind;
import org.jspecify.annotations.Nullable;

/**
 * An account in a customer's kit, in words that fit every market.
 *
 * @param foreign whether it is in the market's foreign currency
 * @param lowDollars least balance, in dollars' worth
 * @param highDollars greatest balance, in dollars' worth
 */
record Item(
        AccountKind kind,
        boolean foreign,
        Habit habit,
        int lowDollars,
        int highDollars,
        @Nullable String nickname) {

    static Item of(AccountKind kind, int lowDollars, int highDollars) {
        return new Item(kind, false, Habit.USUAL, lowDollars, highDollars, null);
    }

    Item inForeignCurrency() {
        return new Item(kind, true, habit, lowDollars, highDollars, nickname);
    }

    Item used(Habit otherwise) {
        return new Item(kind, foreign, otherwise, lowDollars, highDollars, nickname);
    }

    Item called(String name) {
        return new Item(kind, foreign, habit, lowDollars, highDollars, name);
    }
}
