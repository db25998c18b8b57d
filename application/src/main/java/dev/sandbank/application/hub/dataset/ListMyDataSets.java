package dev.sandbank.application.hub.dataset;

import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.domain.dataset.DataSet;
import dev.sandbank.domain.hub.developer.DeveloperId;
import java.util.List;

/** Lists the data sets that a developer sees. */
public final class ListMyDataSets {

    private final DataSetTools tools;

    public ListMyDataSets(DataSetTools tools) {
        this.tools = tools;
    }

    public Seen list(DeveloperId acting) {
        tools.spaces().teams().acting(acting);
        List<OfTeam> ofTeams = tools.teams(acting).stream()
                .flatMap(mine ->
                        tools.sets().sharedWith(mine.team().id()).stream().map(set -> new OfTeam(set, mine)))
                .toList();
        return new Seen(tools.sets().heldBy(acting), ofTeams, tools.sets().events());
    }

    /**
     * The data sets that a developer sees.
     *
     * @param own in the order in which they got them
     * @param ofTeams in the order in which they joined the teams
     * @param events the published ones
     */
    public record Seen(List<DataSet> own, List<OfTeam> ofTeams, List<DataSet> events) {

        public Seen {
            own = List.copyOf(own);
            ofTeams = List.copyOf(ofTeams);
            events = List.copyOf(events);
        }
    }

    /** A set that is shared with a team. */
    public record OfTeam(DataSet set, MyTeam team) {}
}
