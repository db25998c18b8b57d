package dev.sandbank.application.hub.team;

import dev.sandbank.application.space.ResetSpace;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Members;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.space.Space;

/** Puts the bank of a team's space back to what it began with. */
public final class ResetTeamSpace {

    private final TeamTools tools;

    public ResetTeamSpace(TeamTools tools) {
        this.tools = tools;
    }

    /** Resets it and returns it; tokens stay. Refuses those who may not. */
    public Space reset(DeveloperId acting, TeamId id) {
        return tools.transactions().run(() -> {
            Members members = tools.members(id);
            members.acting(acting).mustBeAbleTo(TeamAction.RESET_SPACE);
            return new ResetSpace(tools.spaces(), tools.spaceJournal(), OngoingUnit.INSTANCE, tools.auditOf(acting))
                    .reset(members.team().space(), false);
        });
    }
}
