package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamAction;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.ClientRefusal.NamedClient;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal.TeamFull;
import java.util.Map;
import java.util.Optional;

/** Shares an application with a team of its owner. */
public final class ShareApplication {

    private final TeamTools tools;

    public ShareApplication(TeamTools tools) {
        this.tools = tools;
    }

    /**
     * Returns whether this is new; refuses an application of somebody else as if there were none, and a team that the
     * owner does not belong to.
     */
    public boolean share(DeveloperId acting, ClientId application, TeamId team) {
        return tools.transactions().run(() -> {
            tools.members(team).acting(acting).mustBeAbleTo(TeamAction.SHARE_OWN);
            if (!tools.applications().ownerOf(application).equals(Optional.of(acting))) {
                throw new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, application.value()));
            }
            if (!tools.applications().share(application, team)) {
                return false;
            }
            if (tools.applications().sharedWith(team).size() > Team.MAX_APPLICATIONS) {
                throw new Refused(new TeamFull(Team.MAX_APPLICATIONS + " shared applications"));
            }
            tools.auditOf(acting)
                    .note(AuditAction.APPLICATION_SHARED, application.value(), Map.of("team", team.value()));
            return true;
        });
    }
}
