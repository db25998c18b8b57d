package dev.sandbank.application.hub.dataset;

import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** Shares a data set that a developer has with one of their teams. */
public final class ShareMyDataSet {

    private final DataSetTools tools;

    public ShareMyDataSet(DataSetTools tools) {
        this.tools = tools;
    }

    /**
     * Shares it and returns the team; no effect if it is shared already.
     *
     * @throws Refused DATA_SET_UNKNOWN, TEAM_UNKNOWN
     */
    public MyTeam share(DeveloperId acting, DataSetId id, TeamId team) {
        TeamTools teams = tools.spaces().teams();
        return teams.transactions().run(() -> {
            tools.requireHeld(acting, id);
            MyTeam mine = tools.team(acting, team);
            if (tools.sets().share(id, acting, team)) {
                teams.auditOf(acting).note(AuditAction.DATA_SET_SHARED, id.value(), Map.of("team", team.value()));
            }
            return mine;
        });
    }
}
