package dev.sandbank.application.hub.tryit;

import dev.sandbank.application.support.Outcome;
import dev.sandbank.domain.refusal.Refused;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Reads what a use case came to that is a part of the unit of work that is going on, so that it never has to wait. */
final class InUnit {

    private InUnit() {}

    /** The result, or the refusal as a value, so that the unit keeps what led to it. */
    static <T> Outcome<T> outcome(CompletionStage<T> stage) {
        try {
            return Outcome.done(stage.toCompletableFuture().join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refused refused) {
                return Outcome.refused(refused);
            }
            throw e;
        }
    }
}
