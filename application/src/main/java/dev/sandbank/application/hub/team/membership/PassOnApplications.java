package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.developer.AccountDependents;
import dev.sandbank.application.hub.developer.Legacy;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TeamRefusal;
import java.util.Map;

/**
 * Gives applications of a developer whose account ends to members of the same teams. They stay shared; the secrets of
 * the former owner end with the right to use them.
 */
public final class PassOnApplications implements AccountDependents {

    private final TeamTools tools;

    public PassOnApplications(TeamTools tools) {
        this.tools = tools;
    }

    @Override
    public void end(Developer going, Legacy legacy, Audit audit) {
        legacy.heirs()
                .forEach((application, heir) -> give(application, going, requireTeamMate(going.id(), heir), audit));
    }

    private void give(ClientId id, Developer going, Developer heir, Audit audit) {
        boolean owned =
                tools.applications().ownerOf(id).filter(going.id()::equals).isPresent();
        Client client = tools.clients().find(id).filter(found -> owned).orElse(null);
        if (client == null) {
            return;
        }
        tools.applications().give(id, heir.id());
        Client moved = client.space().equals(going.space()) ? client.withSpace(heir.space()) : client;
        tools.clients()
                .replace(moved.withSecrets(
                        moved.secrets().endAllOf(going.id(), tools.clocks().now(client.space()))));
        tools.mails().given(heir, going, client.name());
        audit.note(
                AuditAction.APPLICATION_CHANGED,
                id.value(),
                Map.of("owner", going.id().value() + " -> " + heir.id().value()));
    }

    private Developer requireTeamMate(DeveloperId going, DeveloperId heir) {
        boolean mate = !heir.equals(going)
                && tools.memberships().ofDeveloper(going).stream()
                        .map(Membership::team)
                        .anyMatch(team -> tools.memberships().find(team, heir).isPresent());
        if (!mate) {
            throw new Refused(TeamRefusal.MEMBER_UNKNOWN);
        }
        Developer found = tools.developers().require(heir);
        if (found.suspended()) {
            throw new Refused(TeamRefusal.MEMBER_SUSPENDED);
        }
        return found;
    }
}
