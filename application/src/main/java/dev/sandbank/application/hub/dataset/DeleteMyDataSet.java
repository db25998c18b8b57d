package dev.sandbank.application.hub.dataset;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** Takes a data set away from a developer. Others who have it keep it, and spaces that use it stay as they are. */
public final class DeleteMyDataSet {

    private final DataSetTools tools;

    public DeleteMyDataSet(DataSetTools tools) {
        this.tools = tools;
    }

    /**
     * Deletes it and returns it.
     *
     * @throws Refused DATA_SET_UNKNOWN if the developer does not have it
     */
    public DataSet delete(DeveloperId acting, DataSetId id) {
        TeamTools teams = tools.spaces().teams();
        return teams.transactions().run(() -> {
            DataSet set = tools.requireHeld(acting, id);
            tools.sets().release(id, acting);
            tools.sets().removeUnheld();
            teams.auditOf(acting).note(AuditAction.DATA_SET_DELETED, id.value(), Map.of("name", set.name()));
            return set;
        });
    }
}
