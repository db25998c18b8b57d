package dev.sandbank.domain.bank.seed.holdings;

import dev.sandbank.domain.bank.account.AccountKind;
import org.jspecify.annotations.Nullable;

/**
 * An account of a product mix, described independently of the market.
 *
 * @param foreign whether it is in the market's foreign currency
 * @param lowDollars the least amount, in dollars of somebody in the United States; others have as much of their salary
 * @param highDollars the greatest amount, likewise
 */
record HeldProduct(
        AccountKind kind,
        boolean foreign,
        AccountUse habit,
        int lowDollars,
        int highDollars,
        @Nullable String nickname) {

    static HeldProduct of(AccountKind kind, int lowDollars, int highDollars) {
        return new HeldProduct(kind, false, AccountUse.USUAL, lowDollars, highDollars, null);
    }

    HeldProduct inForeignCurrency() {
        return new HeldProduct(kind, true, habit, lowDollars, highDollars, nickname);
    }

    HeldProduct used(AccountUse otherwise) {
        return new HeldProduct(kind, foreign, otherwise, lowDollars, highDollars, nickname);
    }

    HeldProduct called(String name) {
        return new HeldProduct(kind, foreign, habit, lowDollars, highDollars, name);
    }
}
