package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.application.support.Found;
import dev.sandbank.application.support.Seek;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.Developer;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.team.Membership;
import dev.sandbank.domain.hub.team.Team;
import dev.sandbank.domain.hub.team.TeamId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientSecret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ends the secrets that a developer has for applications, because the developer is suspended. */
public final class EndSecretsOf {

    private static final int AT_ONCE = 100;

    private final TeamTools tools;

    public EndSecretsOf(TeamTools tools) {
        this.tools = tools;
    }

    /** Must be called inside the unit of work that suspends the developer. The teams are told. */
    public void end(Developer suspended, Audit audit) {
        Map<TeamId, List<String>> told = new LinkedHashMap<>();
        Seek seek = Seek.first(AT_ONCE);
        while (seek != null) {
            Found<OwnedApplication> page = tools.applications().usableBy(suspended.id(), "", seek);
            page.rows().forEach(application -> end(application, suspended, told, audit));
            seek = page.next() == null ? null : Seek.after(page.next(), AT_ONCE);
        }
        told.forEach((team, lines) -> tell(tools.teams().require(team), suspended, lines));
    }

    private void end(OwnedApplication application, Developer suspended, Map<TeamId, List<String>> told, Audit audit) {
        Client client = tools.clients().find(application.id()).orElse(null);
        if (client == null) {
            return;
        }
        Instant now = tools.clocks().now(client.space());
        List<ClientSecret> own = client.secrets().livingAt(now).stream()
                .filter(secret -> suspended.id().equals(secret.owner()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        tools.clients().replace(client.withSecrets(client.secrets().endAllOf(suspended.id(), now)));
        for (ClientSecret secret : own) {
            audit.note(
                    AuditAction.APPLICATION_SECRET_ENDED,
                    client.id().value(),
                    Map.of(
                            "secret",
                            "..." + secret.lastFour(),
                            "owner",
                            suspended.id().value()));
            for (TeamId team : tools.applications().teamsOf(client.id())) {
                told.computeIfAbsent(team, any -> new ArrayList<>()).add(client.name() + ": ..." + secret.lastFour());
            }
        }
    }

    private void tell(Team team, Developer suspended, List<String> lines) {
        Set<DeveloperId> owners = new LinkedHashSet<>();
        tools.members(team.id()).owners().stream()
                .map(Membership::developer)
                .filter(owner -> !owner.equals(suspended.id()))
                .forEach(owners::add);
        owners.forEach(
                owner -> tools.mails().secretsSuspended(tools.developers().require(owner), team, suspended, lines));
    }
}
