package dev.sandbank.domain.refusal;

/**
 * What is wrong with a request; the adapters decide what to answer. A {@link Reason} alone is a refusal. If an answer
 * needs facts, such as the end of a lock, a record with these facts carries the reason.
 */
public interface Refusal {

    Reason reason();

    /** A refusal of a request that may succeed later. */
    interface TryLater extends Refusal {

        long retryAfterSeconds();
    }
}
