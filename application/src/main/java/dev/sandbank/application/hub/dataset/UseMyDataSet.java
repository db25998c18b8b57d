package dev.sandbank.application.hub.dataset;

import dev.sandbank.application.dataset.UseDataSet;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;

/** Adds the customers of a data set to a space of a developer or a team. */
public final class UseMyDataSet {

    private final DataSetTools tools;

    public UseMyDataSet(DataSetTools tools) {
        this.tools = tools;
    }

    /**
     * Uses the set in the space.
     *
     * @throws Refused DATA_SET_UNKNOWN, SPACE_UNKNOWN, also for those of others; TEAM_ACTION_FORBIDDEN for members who may
     *     not; or as {@link UseDataSet#use}
     */
    public UseDataSet.Used use(DeveloperId acting, DataSetId id, SpaceId space) {
        TeamTools teams = tools.spaces().teams();
        return teams.transactions().run(() -> {
            tools.requireSeen(acting, id);
            tools.spaces().require(acting, space).mustBeChangeable();
            return tools.use().apply(teams.auditOf(acting)).use(id, space);
        });
    }
}
