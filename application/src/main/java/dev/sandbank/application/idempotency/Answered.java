package dev.sandbank.application.idempotency;

/**
 * The answer to a call with an idempotency key.
 *
 * @param again whether the call was carried out before and its answer is repeated
 */
public record Answered(KeptAnswer kept, boolean again) {}
