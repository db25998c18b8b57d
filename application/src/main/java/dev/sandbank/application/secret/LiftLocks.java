package dev.sandbank.application.secret;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.support.Transactions;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Removes the locks of a target for the operator, so that all sources may try again. */
public final class LiftLocks {

    private final Locks locks;
    private final Transactions transactions;
    private final Audit audit;

    public LiftLocks(Locks locks, Transactions transactions, Audit audit) {
        this.locks = locks;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Removes every lock of the target, and returns the removed ones. A running server notices at the next attempt. */
    public List<Lock> lift(GuessTarget target) {
        return transactions.run(() -> {
            List<Lock> lifted = locks.remove(target);
            if (!lifted.isEmpty()) {
                audit.note(AuditAction.LOCKS_LIFTED, target.name(), facts(target, lifted));
            }
            return lifted;
        });
    }

    private static Map<String, String> facts(GuessTarget target, List<Lock> lifted) {
        return Map.of("kind", target.kind().name().toLowerCase(Locale.ROOT), "lifted", Integer.toString(lifted.size()));
    }
}
