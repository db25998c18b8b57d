package dev.sandbank.architecture.red.domain.bank.account;

import dev.sandbank.architecture.red.domain.bank.card.KnowsItsAccount;

/** The other half of the ring. */
public final class KnowsItsCard {

    KnowsItsAccount card(KnowsItsAccount other) {
        return other;
    }
}
