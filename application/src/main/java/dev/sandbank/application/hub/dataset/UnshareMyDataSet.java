package dev.sandbank.application.hub.dataset;

import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;

/** Stops sharing a data set with a team. Spaces that use it stay as they are. */
public final class UnshareMyDataSet {

    private final DataSetTools tools;

    public UnshareMyDataSet(DataSetTools tools) {
        this.tools = tools;
    }

    /**
     * Stops sharing it; no effect if it is not shared. The team need not be one of the developer's any more.
     *
     * @throws Refused DATA_SET_UNKNOWN if the developer does not have it
     */
    public void unshare(DeveloperId acting, DataSetId id, TeamId team) {
        tools.changeSharing(
                acting,
                id,
                team,
                AuditAction.DATA_SET_UNSHARED,
                () -> tools.sets().unshare(id, acting, team));
    }
}
