package dev.sandbank.application.hub.team;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.developer.DeveloperId;

/** Lists the teams of a developer page by page. */
public final class ListTeams {

    private final Teams teams;

    public ListTeams(Teams teams) {
        this.teams = teams;
    }

    /** A page of them, in the order the developer joined. */
    public Found<MyTeam> list(DeveloperId acting, Seek seek) {
        return teams.of(acting, seek);
    }
}
