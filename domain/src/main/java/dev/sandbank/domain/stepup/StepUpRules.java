package dev.sandbank.domain.stepup;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which acts need a one-time code at this installation.
 *
 * @param guarded in the order of the published table
 */
public record StepUpRules(Set<GuardedAct> guarded) {

    /** Nothing needs a code. */
    public static final String NONE = "none";

    /** Everything in the table needs one. */
    public static final StepUpRules DEFAULT = new StepUpRules(EnumSet.allOf(GuardedAct.class));

    public StepUpRules {
        EnumSet<GuardedAct> copy = EnumSet.noneOf(GuardedAct.class);
        copy.addAll(guarded);
        guarded = Collections.unmodifiableSet(copy);
    }

    /**
     * Reads the names of acts, separated by commas, or {@value #NONE}.
     *
     * @throws IllegalArgumentException if a name is none of the table
     */
    public static StepUpRules parse(String text) {
        if (text.strip().equals(NONE)) {
            return new StepUpRules(Set.of());
        }
        return new StepUpRules(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(name -> GuardedAct.named(name)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "must be none, or some of " + DEFAULT.text() + ", not '" + name + "'")))
                .collect(Collectors.toSet()));
    }

    public boolean guard(GuardedAct act) {
        return guarded.contains(act);
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        return guarded.isEmpty() ? NONE : guarded.stream().map(GuardedAct::text).collect(Collectors.joining(","));
    }
}
