package dev.sandbank.application.hub.application.own;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.refusal.ClientRefusal.ClientDetailsInvalid;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.SpaceId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The spaces that an application may be put into by its owner. */
final class SpaceChoice {

    private SpaceChoice() {}

    /** The shared space, that of the owner, those of the teams that share it, and where it is now. */
    static Set<SpaceId> of(ApplicationTools tools, DeveloperId owner, Client client) {
        Stream<SpaceId> teams = tools.applications().teamsOf(client.id()).stream()
                .flatMap(team -> tools.teams().find(team).stream())
                .map(Team::space);
        return Stream.concat(
                        Stream.of(
                                SpaceId.DEFAULT,
                                tools.developers().require(owner).space(),
                                client.space()),
                        teams)
                .collect(Collectors.toUnmodifiableSet());
    }

    static SpaceId require(SpaceId wanted, Set<SpaceId> offered) {
        if (!offered.contains(wanted)) {
            throw new Refused(new ClientDetailsInvalid("space " + wanted + " is none that the application may use"));
        }
        return wanted;
    }
}
