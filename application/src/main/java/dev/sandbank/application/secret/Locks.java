package dev.sandbank.application.secret;

import dev.sandbank.domain.secret.GuessTarget;
import dev.sandbank.domain.secret.Lock;
import dev.sandbank.domain.secret.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The store of locks, so that other processes can see, enforce and remove them. Anybody can cause a lock, so only the newest ten
 * thousand are kept.
 */
public interface Locks {

    /** Adds a lock, in place of an earlier one of the same source and target. */
    void add(Lock lock);

    /** The lock of that source and target, ended or not. */
    Optional<Lock> find(Source source, GuessTarget target);

    /**
     * When the last of all locks ends, or an earlier instant if there is none. It is remembered, because every attempt
     * asks for it.
     */
    Instant lastEnd();

    /** The locks of one kind of target that have not ended at {@code now}, newest first. */
    List<Lock> list(GuessTarget.Kind kind, Instant now);

    /** Removes every lock of a target, and returns the removed ones. */
    List<Lock> remove(GuessTarget target);

    /** Removes the locks that ended before an instant. */
    void removeEndedBefore(Instant now);
}
