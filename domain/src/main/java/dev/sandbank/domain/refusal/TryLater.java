package dev.sandbank.domain.refusal;

/** A refusal of what may be allowed after a while. */
public interface TryLater extends Refusal {

    long retryAfterSeconds();
}
