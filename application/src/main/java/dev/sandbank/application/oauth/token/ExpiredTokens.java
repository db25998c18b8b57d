package dev.sandbank.application.oauth.token;

import java.time.Instant;

/** Housekeeping: forgets codes, tokens, grants, sessions and control flows that ended long ago. */
public interface ExpiredTokens {

    /** Forgets what expired before the instant, {@code max} rows of a kind at most; answers how many rows went. */
    int forget(Instant expiredBefore, int max);
}
