package dev.sandbank.application.hub.dataset;

import dev.sandbank.application.dataset.read.ReadDataSet;
import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.application.hub.testdata.OwnSpace;
import dev.sandbank.domain.bank.persona.Persona;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.dataset.DataSetDocument;
import dev.sandbank.domain.dataset.DataSetId;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.refusal.CustomerRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows a data set to a developer who sees it. */
public final class ShowMyDataSet {

    private final DataSetTools tools;

    public ShowMyDataSet(DataSetTools tools) {
        this.tools = tools;
    }

    /**
     * The set.
     *
     * @throws Refused DATA_SET_UNKNOWN, also if only others see it
     */
    public Shown show(DeveloperId acting, DataSetId id) {
        DataSet set = tools.requireSeen(acting, id);
        String content = tools.sets().content(id).orElseThrow(() -> new Refused(CustomerRefusal.DATA_SET_UNKNOWN));
        DataSetDocument document = new ReadDataSet()
                .read(content.getBytes(StandardCharsets.UTF_8))
                .document()
                .orElseThrow();
        List<TeamId> shared = tools.sets().sharedBy(id, acting);
        List<OwnSpace> spaces = tools.spaces().of(acting);
        return new Shown(
                set,
                content,
                document,
                tools.holds(acting, id),
                tools.teams(acting),
                shared,
                spaces,
                spaces.stream().filter(own -> uses(own, id)).toList());
    }

    private boolean uses(OwnSpace own, DataSetId id) {
        return tools.records().all(own.space().id(), Persona.KIND).stream()
                .anyMatch(persona -> id.value().equals(persona.set()));
    }

    /**
     * A data set as a developer sees it.
     *
     * @param content the canonical text
     * @param isOwn whether the developer has it
     * @param teams all teams of the developer
     * @param shared those with which the developer shares it
     * @param spaces all spaces of the developer and their teams
     * @param usedIn those that have its customers
     */
    public record Shown(
            DataSet set,
            String content,
            DataSetDocument document,
            boolean isOwn,
            List<MyTeam> teams,
            List<TeamId> shared,
            List<OwnSpace> spaces,
            List<OwnSpace> usedIn) {

        public Shown {
            teams = List.copyOf(teams);
            shared = List.copyOf(shared);
            spaces = List.copyOf(spaces);
            usedIn = List.copyOf(usedIn);
        }
    }
}
