package dev.sandbank.application.hub.application.own;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import java.util.Optional;

/** What the use cases of applications ask the teams. */
public interface TeamDoor {

    Optional<Team> find(TeamId team);

    /** Shares an application of the developer with a team of theirs. It must be called inside a unit of work. */
    void share(DeveloperId acting, ClientId application, TeamId team);
}
