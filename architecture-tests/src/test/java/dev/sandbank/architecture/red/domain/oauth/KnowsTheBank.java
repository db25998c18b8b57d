package dev.sandbank.architecture.red.domain.oauth;

import dev.sandbank.architecture.red.domain.bank.Balance;

/** The authorization server uses an account of the bank. */
public final class KnowsTheBank {

    boolean rich(Balance balance) {
        return balance.minorUnits() > 0;
    }
}
