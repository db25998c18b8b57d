package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.space.SpaceId;
import java.time.Instant;

/** Deletes codes, tokens, grants, sessions and control flows that ended long ago. */
public interface ExpiredTokens {

    /**
     * Deletes what expired in the space before an instant of the space's clock, at most {@code max} rows of each kind;
     * returns the number of deleted rows.
     */
    int forget(SpaceId space, Instant expiredBefore, int max);
}
