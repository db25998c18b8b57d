package dev.sandbank.application.hub.dataset;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** Stops sharing a data set with a team. Spaces that use it stay as they are. */
public final class UnshareMyDataSet {

    private final DataSetTools tools;

    public UnshareMyDataSet(DataSetTools tools) {
        this.tools = tools;
    }

    /**
     * Stops sharing it; no effect if it is not shared.
     *
     * @throws Refused DATA_SET_UNKNOWN if the developer does not have it
     */
    public DataSet unshare(DeveloperId acting, DataSetId id, TeamId team) {
        TeamTools teams = tools.spaces().teams();
        return teams.transactions().run(() -> {
            DataSet set = tools.requireHeld(acting, id);
            if (tools.sets().unshare(id, acting, team)) {
                teams.auditOf(acting).note(AuditAction.DATA_SET_UNSHARED, id.value(), Map.of("team", team.value()));
            }
            return set;
        });
    }
}
