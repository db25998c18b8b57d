package dev.sandbank.cli.team;

import dev.sandbank.application.hub.team.TeamSummary;

/** A team in a list, in the JSON of the command line. */
record TeamSummaryJson(
        String team, String name, String space, int members, int owners, int applications, String createdAt) {

    static TeamSummaryJson of(TeamSummary row) {
        return new TeamSummaryJson(
                row.team().id().value(),
                row.team().name(),
                row.team().space().value(),
                row.members(),
                row.owners(),
                row.applications(),
                row.team().createdAt().toString());
    }
}
