package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;

/** Housekeeping: forgets codes, tokens, grants, sessions and control flows that ended long ago. */
public interface ExpiredTokens {

    /**
     * Forgets what expired in the space before the instant of its clock, {@code max} rows of a kind at most; answers how
     * many rows went.
     */
    int forget(SpaceId space, Instant expiredBefore, int max);
}
