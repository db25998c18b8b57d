package dev.sandbank.application.hub.team;

import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;

/** Lists all teams page by page, for the people who run the hub. */
public final class SearchTeams {

    private final Teams teams;

    public SearchTeams(Teams teams) {
        this.teams = teams;
    }

    /** A page of the teams whose name or id contains a text; the oldest first. */
    public Found<TeamSummary> search(String text, Seek seek) {
        return teams.search(text, seek);
    }
}
