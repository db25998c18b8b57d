package dev.sandbank.application;

import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.ratelimit.RateLimit;

/**
 * What the owner of an installation decides.
 *
 * @param usualRate the rate of an application that asks for none of its own
 */
public record Policy(Lifetimes lifetimes, RateLimit usualRate) {

    /** What holds when the owner says nothing. */
    public static final Policy DEFAULT = new Policy(Lifetimes.DEFAULT, RateLimit.DEFAULT);
}
