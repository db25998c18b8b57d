package dev.sandbank.persistence.unit;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What processes may remember of that which a transaction made out of date.
 *
 * @param anything whether it may be anything
 * @param spaces otherwise, the spaces whose ledger or records changed
 */
public record Remembered(boolean anything, Set<String> spaces) {

    /** Nobody remembers what was changed. */
    public static final Remembered NOTHING = new Remembered(false, Set.of());

    /** What the actions after a commit stand for. */
    static Remembered of(Collection<Forgetting> actions) {
        if (actions.isEmpty()) {
            return NOTHING;
        }
        boolean anything = actions.stream().anyMatch(action -> action.space() == null);
        return new Remembered(
                anything,
                anything
                        ? Set.of()
                        : actions.stream()
                                .map(action -> Objects.requireNonNull(action.space()))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean isNothing() {
        return !anything && spaces.isEmpty();
    }

    /**
     * An action that forgets what is out of date.
     *
     * @param space whose ledger or records it is about; null if it is about anything
     */
    record Forgetting(@Nullable String space, Runnable action) {}
}
