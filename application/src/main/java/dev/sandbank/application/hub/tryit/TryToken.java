package dev.sandbank.application.hub.tryit;

import dev.sandbank.domain.ratelimit.Admission;
import dev.sandbank.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What comes of asking for a token. */
public sealed interface TryToken {

    /**
     * There is one.
     *
     * @param asked whether it was asked for just now, which counts as a call of the application
     */
    record Ready(HeldToken token, boolean asked) implements TryToken {}

    /** The application has no call left in its rate window, so it gets no token either. */
    record Full(Admission admission) implements TryToken {}

    /**
     * The customer has to log in.
     *
     * @param why the token that was held cannot be renewed; null if none was held, or one that does
     *     not open the operation
     */
    record LogInNeeded(@Nullable Refused why) implements TryToken {}
}
