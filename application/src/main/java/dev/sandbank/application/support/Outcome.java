package dev.sandbank.application.support;

import dev.sandbank.domain.refusal.Refusal;
import dev.sandbank.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The result or the refusal of a unit of work. A refusal that is returned this way keeps the unit's changes (a used
 * code stays used); a refusal that is thrown inside the unit would undo them.
 */
public record Outcome<T>(@Nullable T result, @Nullable Refused refusal) {

    public static <T> Outcome<T> done(T result) {
        return new Outcome<>(result, null);
    }

    public static <T> Outcome<T> refused(Refusal refusal) {
        return refused(new Refused(refusal));
    }

    public static <T> Outcome<T> refused(Refused refusal) {
        return new Outcome<>(null, refusal);
    }

    public T orThrow() {
        if (result == null) {
            throw refusal == null ? new IllegalStateException("neither done nor refused") : refusal;
        }
        return result;
    }
}
