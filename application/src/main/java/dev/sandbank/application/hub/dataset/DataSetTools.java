package dev.sandbank.application.hub.dataset;

import dev.sandbank.application.bank.record.BankRecords;
import dev.sandbank.application.dataset.DataSets;
import dev.sandbank.application.dataset.UseDataSet;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.hub.testdata.SpaceTools;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import dev.sandbank.domain.refusal.TeamRefusal.NamedTeam;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * What the use cases of this package work with.
 *
 * @param use uses a set inside the unit of work of the caller, for the audit of whoever uses it
 */
public record DataSetTools(DataSets sets, BankRecords records, SpaceTools spaces, Function<Audit, UseDataSet> use) {

    List<MyTeam> teams(DeveloperId acting) {
        return spaces.teams().teams().of(acting, Seek.first(Seek.MAX_ROWS)).rows();
    }

    /**
     * A team of the developer.
     *
     * @throws Refused TEAM_UNKNOWN also if it is one of others
     */
    MyTeam team(DeveloperId acting, TeamId id) {
        return teams(acting).stream()
                .filter(mine -> mine.team().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new NamedTeam(TeamRefusal.TEAM_UNKNOWN, id.value())));
    }

    /** Whether the developer has the set themselves. */
    boolean holds(DeveloperId acting, DataSetId id) {
        return sets.heldBy(acting).stream().anyMatch(set -> set.id().equals(id));
    }

    /**
     * A set that the developer has.
     *
     * @throws Refused DATA_SET_UNKNOWN otherwise
     */
    DataSet requireHeld(DeveloperId acting, DataSetId id) {
        spaces.teams().acting(acting);
        return sets.find(id)
                .filter(set -> holds(acting, id))
                .orElseThrow(() -> new Refused(CustomerRefusal.DATA_SET_UNKNOWN));
    }

    /**
     * A set that the developer sees: an own one, one of their teams, or a published one.
     *
     * @throws Refused DATA_SET_UNKNOWN otherwise
     */
    DataSet requireSeen(DeveloperId acting, DataSetId id) {
        spaces.teams().acting(acting);
        return sets.find(id)
                .filter(set -> set.isPublished() || holds(acting, id) || isOfTeams(acting, id))
                .orElseThrow(() -> new Refused(CustomerRefusal.DATA_SET_UNKNOWN));
    }

    /**
     * Changes with whom the developer shares a set that they have, notes that if there was anything to change, and gives
     * the set.
     *
     * @param change false if there was not
     * @throws Refused DATA_SET_UNKNOWN
     */
    DataSet changeSharing(DeveloperId acting, DataSetId id, TeamId team, AuditAction action, BooleanSupplier change) {
        TeamTools teams = spaces.teams();
        return teams.transactions().run(() -> {
            DataSet set = requireHeld(acting, id);
            if (change.getAsBoolean()) {
                teams.auditOf(acting).note(action, id.value(), Map.of("team", team.value()));
            }
            return set;
        });
    }

    private boolean isOfTeams(DeveloperId acting, DataSetId id) {
        return teams(acting).stream()
                .flatMap(mine -> sets.sharedWith(mine.team().id()).stream())
                .anyMatch(set -> set.id().equals(id));
    }
}
