package dev.sandbank.application.hub.team;

import dev.sandbank.domain.hub.team.Team;

/**
 * A team in a list.
 *
 * @param pending the number of invitations that wait for an answer
 * @param applications the number of applications that are shared with it
 */
public record TeamSummary(Team team, int members, int owners, int pending, int applications) {}
