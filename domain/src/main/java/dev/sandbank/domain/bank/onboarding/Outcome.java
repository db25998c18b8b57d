package dev.sandbank.domain.bank.onboarding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an application so far.
 *
 * @param offer what the bank decided, or null
 * @param taken what of the offer was accepted
 */
public record Outcome(@Nullable Offer offer, List<TakenProduct> taken) {

    /** The bank has not decided. */
    public static final Outcome NONE = new Outcome(null, List.of());

    public Outcome {
        taken = List.copyOf(taken);
    }
}
