package dev.sandbank.application.secret;

import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import dev.sandbank.domain.secret.Source;
import java.time.Instant;
import java.util.List;

/**
 * The store of locks, so that other processes can see and remove them. Anybody can cause a lock, so only the newest ten
 * thousand are kept.
 */
public interface Locks {

    /** Adds a lock, in place of an earlier one of the same source and target. */
    void add(Lock lock);

    /** Whether there is a lock of that source and target, ended or not. */
    boolean has(Source source, GuessTarget target);

    /** The locks of one kind of target that have not ended at {@code now}, newest first. */
    List<Lock> list(GuessTarget.Kind kind, Instant now);

    /** Removes every lock of a target, and returns the removed ones. */
    List<Lock> remove(GuessTarget target);

    /** Removes the locks that began before an instant. */
    void removeOlderThan(Instant since);
}
