package dev.sandbank.application;

import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.ratelimit.RateLimit;

/**
 * The settings of the use cases that the operator of an installation chooses.
 *
 * @param usualRate the rate limit of an application that was registered without one
 */
public record Policy(Lifetimes lifetimes, RateLimit usualRate) {

    /** The policy of an installation whose operator sets nothing. */
    public static final Policy DEFAULT = new Policy(Lifetimes.DEFAULT, RateLimit.DEFAULT);
}
