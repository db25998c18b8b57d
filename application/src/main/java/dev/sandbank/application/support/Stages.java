package dev.sandbank.application.support;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Waits for work that was begun. */
public final class Stages {

    private Stages() {}

    /** What work failed with, without the exception in which a stage wraps it. */
    public static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** The result, or the exception that the work failed with. */
    public static <T> T join(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
