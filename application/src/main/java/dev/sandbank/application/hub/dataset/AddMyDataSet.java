package dev.sandbank.application.hub.dataset;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.dataset.DataSetLimits;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** Stores a data set for a developer. The same content is the same set, also if others have it. */
public final class AddMyDataSet {

    private final DataSetTools tools;

    public AddMyDataSet(DataSetTools tools) {
        this.tools = tools;
    }

    /**
     * Gives the set of a document to the developer.
     *
     * @throws Refused DATA_SETS_FULL if they have as many as they may have
     */
    public Added add(DeveloperId acting, DataSetDocument document) {
        TeamTools teams = tools.spaces().teams();
        DataSet set = DataSet.of(document, teams.now());
        String content = document.content();
        return teams.transactions().run(() -> {
            teams.acting(acting);
            if (tools.holds(acting, set.id())) {
                return new Added(set, false);
            }
            if (tools.sets().heldBy(acting).size() >= DataSetLimits.SETS) {
                throw new Refused(CustomerRefusal.DATA_SETS_FULL);
            }
            tools.sets().add(set, content);
            tools.sets().hold(set.id(), acting);
            teams.auditOf(acting).note(AuditAction.DATA_SET_ADDED, set.id().value(), Map.of("name", set.name()));
            return new Added(set, true);
        });
    }

    /**
     * A set of a developer.
     *
     * @param isNew false if they had it already
     */
    public record Added(DataSet set, boolean isNew) {}
}
