package dev.sandbank.domain.hub.team;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.TeamActionForbidden;
import java.time.Instant;

/** A developer who belongs to a team. */
public record Membership(TeamId team, DeveloperId developer, Role role, Instant since) {

    /**
     * Refuses what the role does not allow.
     *
     * @throws Refused TEAM_ACTION_FORBIDDEN with the role and the action
     */
    public void mustBeAbleTo(TeamAction action) {
        if (!role.may(action)) {
            throw new Refused(new TeamActionForbidden(role.text(), action.words()));
        }
    }

    /**
     * Refuses if this member may not give a role to somebody else.
     *
     * @throws Refused TEAM_ACTION_FORBIDDEN
     */
    public void mustBeAbleToGrant(Role granted) {
        mustBeAbleTo(granted.granting());
    }

    /** The same member with another role. */
    Membership as(Role other) {
        return new Membership(team, developer, other, since);
    }
}
