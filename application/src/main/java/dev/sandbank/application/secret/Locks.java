package dev.sandbank.application.secret;

import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import dev.sandbank.domain.secret.Source;
import java.time.Instant;
import java.util.List;

/**
 * The store of locks, for other processes to see and to lift. Anybody can cause a lock, so only the ten thousand that
 * were added last are kept.
 */
public interface Locks {

    /** Adds a lock, in place of an earlier one of the same source and target. */
    void add(Lock lock);

    /** Whether there is a lock of that source and target, ended or not. */
    boolean has(Source source, GuessTarget target);

    /** The locks of one kind of target that last, the newest first. */
    List<Lock> list(GuessTarget.Kind kind, Instant now);

    /** Removes every lock of a target, and tells which there were. */
    List<Lock> remove(GuessTarget target);

    /** Removes the locks that began before. */
    void removeOlderThan(Instant since);
}
