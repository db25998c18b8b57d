package dev.sandbank.application.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent.
 *
 * @param contentType null without a body
 */
public record AnswerText(int status, @Nullable String contentType, String body) {}
