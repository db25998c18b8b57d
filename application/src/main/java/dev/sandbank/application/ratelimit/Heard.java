package dev.sandbank.application.ratelimit;

import dev.sandbank.domain.ratelimit.ClientShares;
import dev.sandbank.domain.ratelimit.RateShare;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a node has heard from the store about the rounds and resets of one application. */
final class Heard {

    private long round;
    private long answered;
    private boolean news;
    private long generation = -1;
    private Instant provedAt = Instant.MIN;

    long round() {
        return round;
    }

    /** Whether another node waits for an answer. */
    boolean isUnanswered() {
        return round > answered;
    }

    /** Whether the store must be asked. */
    boolean hasNews() {
        return news || isUnanswered();
    }

    void news(long lastRound) {
        round = Math.max(round, lastRound);
        news = true;
    }

    /** Takes note of what the store answered to an exchange. */
    void read(ClientShares shares, String node) {
        news = false;
        round = Math.max(round, shares.round());
        answered = Math.max(answered, shares.of(node).map(RateShare::answered).orElse(round));
    }

    /** Takes note that the count had not been reset again at an instant. */
    void notResetAt(Instant instant) {
        provedAt = instant.isAfter(provedAt) ? instant : provedAt;
    }

    /**
     * Takes note of the generation that the store answered with, when it was asked at an instant.
     *
     * @return if the count was reset: an instant before that, which is as late as the node can know; all calls before it
     *     may be forgotten
     */
    @Nullable
    Instant resetSince(long stored, Instant askedAt) {
        if (stored < generation) {
            return null;
        }
        Instant reset = generation >= 0 && stored > generation ? provedAt : null;
        generation = stored;
        notResetAt(askedAt);
        return reset;
    }
}
