package dev.sandbank.domain.refusal;

/** A refusal of a request that may succeed later. */
public interface TryLater extends Refusal {

    long retryAfterSeconds();
}
