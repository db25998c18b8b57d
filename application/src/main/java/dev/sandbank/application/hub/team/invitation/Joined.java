package dev.sandbank.application.hub.team.invitation;

import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Team;

/**
 * Somebody accepted an invitation.
 *
 * @param before whether they were a member before; then their role is unchanged
 */
public record Joined(Team team, Membership membership, boolean before) {}
