package dev.sandbank.application.hub.testdata;

import dev.sandbank.application.space.ClockSet;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.ClockChange;
import dev.sandbank.domain.space.SpaceId;

/** Moves the clock of a developer's or a team's space. */
public final class MoveOwnClock {

    private final SpaceTools tools;

    public MoveOwnClock(SpaceTools tools) {
        this.tools = tools;
    }

    /**
     * Moves it, and returns the space and what the bank did on the way. The right is checked first, because what falls due
     * is booked in units of work of its own.
     *
     * @throws Refused SPACE_UNKNOWN; TEAM_ACTION_FORBIDDEN for members who may not; SPACE_DETAILS_INVALID,
     *     CLOCK_MOVED_MEANWHILE or CLOCK_BEFORE_ENTRIES
     */
    public ClockSet move(DeveloperId acting, SpaceId id, ClockChange change) {
        tools.teams().transactions().run(() -> {
            tools.require(acting, id).mustBeChangeable();
            return id;
        });
        return tools.clocks().apply(tools.teams().auditOf(acting)).set(id, change);
    }
}
