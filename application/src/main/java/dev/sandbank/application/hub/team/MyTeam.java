package dev.sandbank.application.hub.team;

import dev.sandbank.domain.hub.team.Role;
import dev.sandbank.domain.hub.team.Team;

/**
 * A team in the list of one of its members.
 *
 * @param role what this member is in it
 * @param members the number of all members
 */
public record MyTeam(Team team, Role role, int members) {}
