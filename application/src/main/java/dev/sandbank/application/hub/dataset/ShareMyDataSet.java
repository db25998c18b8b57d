package dev.sandbank.application.hub.dataset;

import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.Refused;

/** Shares a data set that a developer has with one of their teams. */
public final class ShareMyDataSet {

    private final DataSetTools tools;

    public ShareMyDataSet(DataSetTools tools) {
        this.tools = tools;
    }

    /**
     * Shares it; no effect if it is shared already.
     *
     * @throws Refused DATA_SET_UNKNOWN, TEAM_UNKNOWN
     */
    public void share(DeveloperId acting, DataSetId id, TeamId team) {
        tools.changeSharing(
                acting,
                id,
                team,
                AuditAction.DATA_SET_SHARED,
                () -> tools.sets()
                        .share(id, acting, tools.team(acting, team).team().id()));
    }
}
