package dev.sandbank.architecture.red.domain.bank.account;

import dev.sandbank.architecture.red.domain.bank.card.KnowsItsAccount;

/** The other half of a cycle of packages. */
public final class KnowsItsCard {

    KnowsItsAccount card(KnowsItsAccount other) {
        return other;
    }
}
