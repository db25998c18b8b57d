package dev.sandbank.application.secret;

import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import java.util.List;

/** The operator lets everybody who was locked out of a target try again. */
public final class LiftLocks {

    private final Locks locks;
    private final Transactions transactions;

    public LiftLocks(Locks locks, Transactions transactions) {
        this.locks = locks;
        this.transactions = transactions;
    }

    /** Lifts every lock of the target, and tells which there were. A running server notices at the next attempt. */
    public List<Lock> lift(GuessTarget target) {
        return transactions.run(() -> locks.remove(target));
    }
}
