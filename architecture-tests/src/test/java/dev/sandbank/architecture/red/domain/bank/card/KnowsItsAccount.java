package dev.sandbank.architecture.red.domain.bank.card;

import dev.sandbank.architecture.red.domain.bank.account.KnowsItsCard;

/** Closes a cycle of packages inside one feature. */
public final class KnowsItsAccount {

    KnowsItsCard account(KnowsItsCard other) {
        return other;
    }
}
