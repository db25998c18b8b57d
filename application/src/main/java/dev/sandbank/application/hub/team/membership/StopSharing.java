package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
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
import java.util.List;
import java.util.Map;

/**
 * Stops sharing an application with a team. If it used the space of the team, it uses that of its owner afterwards.
 * Secrets of those who may not use it any more end.
 */
public final class StopSharing {

    private final TeamTools tools;
    private final SharedApplications shared;
    private final LostSecrets lostSecrets;

    public StopSharing(TeamTools tools) {
        this.tools = tools;
        this.shared = new SharedApplications(tools);
        this.lostSecrets = new LostSecrets(tools);
    }

    /**
     * Returns whether it was shared. The owner of the application may do this, and whoever may do it for any application
     * of the team; it is refused to others.
     */
    public boolean stop(DeveloperId acting, ClientId application, TeamId id) {
        return tools.transactions().run(() -> {
            Team team = tools.teams().require(id);
            OwnedApplication owned = tools.applications()
                    .ownerOf(application)
                    .map(owner -> new OwnedApplication(application, owner))
                    .orElseThrow(() -> new Refused(new NamedClient(ClientRefusal.CLIENT_UNKNOWN, application.value())));
            if (!owned.owner().equals(acting)) {
                tools.members(id).acting(acting).mustBeAbleTo(TeamAction.STOP_SHARING_ANY);
            }
            boolean stopped = shared.stop(owned, team);
            if (stopped) {
                lostSecrets.end(List.of(owned), tools.auditOf(acting));
                tools.auditOf(acting)
                        .note(AuditAction.APPLICATION_UNSHARED, application.value(), Map.of("team", id.value()));
            }
            return stopped;
        });
    }
}
