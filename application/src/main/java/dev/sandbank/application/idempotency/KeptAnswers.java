package dev.sandbank.application.idempotency;

import java.time.Instant;
import java.util.Optional;

/** The store of answers. They go when their space is reset, and no file of a space holds them. */
public interface KeptAnswers {

    /** The answer to the call of this id. */
    Optional<KeptAnswer> find(String id);

    /** Stores an answer; it replaces an earlier one to the same call. */
    void keep(KeptAnswer answer);

    /** Deletes what was kept before an instant, at most {@code max} answers, the oldest first; returns their number. */
    int forget(Instant keptBefore, int max);
}
