package dev.sandbank.application.oauth;

import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a unit of work came to. A refusal returned this way keeps the unit's changes (a spent code stays spent), where
 * one thrown inside it would undo them.
 */
record Outcome<T>(@Nullable T result, @Nullable Refusal refusal) {

    static <T> Outcome<T> done(T result) {
        return new Outcome<>(result, null);
    }

    static <T> Outcome<T> refused(Refusal reason) {
        return new Outcome<>(null, reason);
    }

    T orThrow() {
        if (result == null) {
            throw new Refused(refusal == null ? Refusal.REQUEST_MALFORMED : refusal);
        }
        return result;
    }
}
