package dev.sandbank.application.hub.testdata;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.space.ResetSpace;
import dev.sandbank.application.support.OngoingUnit;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.space.Space;
import dev.sandbank.domain.space.SpaceId;

/** Puts the bank of a developer's or a team's space back to what it began with. */
public final class ResetTestData {

    private final SpaceTools tools;

    public ResetTestData(SpaceTools tools) {
        this.tools = tools;
    }

    /**
     * Resets it and returns it.
     *
     * @param tokens whether consents, tokens and customers' sessions end as well
     * @throws Refused SPACE_UNKNOWN, TEAM_ACTION_FORBIDDEN for members who may not
     */
    public Space reset(DeveloperId acting, SpaceId id, boolean tokens) {
        TeamTools teams = tools.teams();
        return teams.transactions().run(() -> {
            tools.require(acting, id).mustBeChangeable();
            return new ResetSpace(teams.spaces(), teams.spaceJournal(), OngoingUnit.INSTANCE, teams.auditOf(acting))
                    .reset(id, tokens);
        });
    }
}
