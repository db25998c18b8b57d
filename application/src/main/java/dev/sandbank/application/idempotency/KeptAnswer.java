package dev.sandbank.application.idempotency;

import java.time.Duration;
import java.time.Instant;

/**
 * The answer of a call that was carried out.
 *
 * @param keptAt in real time, so that a space whose clock is moved carries nothing out twice
 */
public record KeptAnswer(AskedOnce call, AnswerText answer, Instant keptAt) {

    /** How long a call can be repeated. */
    static final Duration LIFETIME = Duration.ofHours(24);

    boolean isLive(Instant now) {
        return now.isBefore(keptAt.plus(LIFETIME));
    }
}
