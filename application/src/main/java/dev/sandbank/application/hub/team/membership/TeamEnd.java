package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.domain.hub.team.Team;
import java.util.List;

/**
 * What the deletion of a team ends, and what goes back to its owner.
 *
 * @param others the number of members other than the acting one
 * @param invitations the number of pending invitations, which end
 * @param applications those that are not shared any more; none is deleted
 * @param moving those of them that leave the space of the team for the space of their owner; their tokens end
 */
public record TeamEnd(
        Team team, int others, int invitations, List<OwnedApplication> applications, List<OwnedApplication> moving) {

    public TeamEnd {
        applications = List.copyOf(applications);
        moving = List.copyOf(moving);
    }
}
