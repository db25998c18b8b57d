package dev.sandbank.application.hub.testdata;

import dev.sandbank.application.hub.team.MyTeam;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.SpaceRefusal;
import dev.sandbank.domain.refusal.SpaceRefusal.NamedSpace;
import dev.sandbank.domain.refusal.TeamRefusal.TeamActionForbidden;
import dev.sandbank.domain.space.Space;
import org.jspecify.annotations.Nullable;

/**
 * A space whose data a developer may see.
 *
 * @param team whose space it is, and what the developer is in it; null for the developer's own space
 */
public record OwnSpace(Space space, @Nullable MyTeam team) {

    /** Whether the developer may reset it and move its clock. */
    public boolean isChangeable() {
        return team == null ? !space.isDefault() : team.role().may(TeamAction.RESET_SPACE);
    }

    /**
     * Refuses those who may not change it.
     *
     * @throws Refused TEAM_ACTION_FORBIDDEN for members of a team; SPACE_UNKNOWN for the shared space
     */
    public void mustBeChangeable() {
        if (isChangeable()) {
            return;
        }
        throw new Refused(
                team == null
                        ? new NamedSpace(SpaceRefusal.SPACE_UNKNOWN, space.id().value())
                        : new TeamActionForbidden(team.role().text(), TeamAction.RESET_SPACE.words()));
    }
}
