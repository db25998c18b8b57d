package dev.sandbank.application.support;

import dev.sandbank.domain.hub.registration.RegistrationMode;
import dev.sandbank.domain.oauth.token.Lifetimes;
import dev.sandbank.domain.ratelimit.RateLimit;
import dev.sandbank.domain.stepup.StepUpRules;

/**
 * What the owner of an installation decides.
 *
 * @param usualRate the rate of an application that asks for none of its own
 * @param insecureRedirects whether every compatible application may have redirect URIs that are plain http to other
 *     machines, without being allowed by name
 * @param registration what becomes of people who sign up at the hub
 * @param adminSecondFactor whether administrators of the hub must have a second factor
 * @param stepUp which acts need a one-time code
 */
public record Policy(
        Lifetimes lifetimes,
        RateLimit usualRate,
        boolean insecureRedirects,
        RegistrationMode registration,
        boolean adminSecondFactor,
        StepUpRules stepUp) {

    /** What holds when the owner says nothing. */
    public static final Policy DEFAULT = new Policy(
            Lifetimes.DEFAULT, RateLimit.DEFAULT, false, RegistrationMode.REVIEW, false, StepUpRules.DEFAULT);
}
