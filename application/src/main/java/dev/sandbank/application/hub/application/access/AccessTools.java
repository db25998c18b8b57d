package dev.sandbank.application.hub.application.access;

import dev.sandbank.application.hub.application.own.ApplicationTools;
import dev.sandbank.application.oauth.consent.Grants;
import dev.sandbank.application.oauth.token.AccessTokens;
import dev.sandbank.application.ratelimit.RateWindows;
import dev.sandbank.application.support.MonotonicClock;

/**
 * What the use cases of an application's access work with.
 *
 * @param windows the calls that each application has made
 * @param monotonic the clock of the windows
 */
public record AccessTools(
        ApplicationTools applications,
        AccessTokens tokens,
        Grants grants,
        RateWindows windows,
        MonotonicClock monotonic) {}
