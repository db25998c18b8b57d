package dev.sandbank.application.secret;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import java.util.List;

/** Removes the locks of a target for the operator, so that all sources may try again. */
public final class LiftLocks {

    private final Locks locks;
    private final Transactions transactions;

    public LiftLocks(Locks locks, Transactions transactions) {
        this.locks = locks;
        this.transactions = transactions;
    }

    /** Removes every lock of the target, and returns the removed ones. A running server notices at the next attempt. */
    public List<Lock> lift(GuessTarget target) {
        return transactions.run(() -> locks.remove(target));
    }
}
