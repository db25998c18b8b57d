package dev.sandbank.application.hub.team;

import dev.sandbank.domain.hub.team.Team;

/**
 * A team in a list.
 *
 * @param applications the number of applications that are shared with it
 */
public record TeamSummary(Team team, int members, int owners, int applications) {}
