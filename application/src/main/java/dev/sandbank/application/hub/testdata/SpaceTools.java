package dev.sandbank.application.hub.testdata;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.space.SetSpaceClock;
import dev.sandbank.application.space.image.ExportSpace;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.space.SpaceId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the use cases that work with spaces of developers need.
 *
 * @param clocks moves clocks, for the audit of whoever moves them
 */
public record SpaceTools(TeamTools teams, Function<Audit, SetSpaceClock> clocks, ExportSpace export) {

    /** The space of the developer, then those of their teams in the order they joined. */
    public List<OwnSpace> of(DeveloperId acting) {
        Stream<OwnSpace> own =
                teams.spaces().find(teams.acting(acting).space()).stream().map(space -> new OwnSpace(space, null));
        Stream<OwnSpace> ofTeams = teams.teams().of(acting, Seek.first(Seek.MAX_ROWS)).rows().stream()
                .flatMap(mine ->
                        teams.spaces().find(mine.team().space()).stream().map(space -> new OwnSpace(space, mine)));
        return Stream.concat(own, ofTeams).toList();
    }

    /**
     * A space whose data the developer may see.
     *
     * @throws Refused SPACE_UNKNOWN also if it is one of others
     */
    public OwnSpace require(DeveloperId acting, SpaceId id) {
        return of(acting).stream()
                .filter(own -> own.space().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new NamedSpace(SpaceRefusal.SPACE_UNKNOWN, id.value())));
    }
}
