package dev.sandbank.application.hub.team.membership;

import dev.sandbank.application.hub.application.OwnedApplication;
import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.hub.team.TeamTools;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends the secrets of developers who may not use an application any more. It must be called inside a unit of work. */
final class LostSecrets {

    private final TeamTools tools;

    LostSecrets(TeamTools tools) {
        this.tools = tools;
    }

    /** A secret that has ended with the right to use its application. */
    record Lost(OwnedApplication application, String name, ClientSecret secret) {}

    /** Ends them in each of these applications, and returns them. */
    List<Lost> end(List<OwnedApplication> applications, Audit audit) {
        List<Lost> lost = new ArrayList<>();
        for (OwnedApplication application : applications) {
            tools.clients().find(application.id()).ifPresent(client -> lost.addAll(end(application, client, audit)));
        }
        return lost;
    }

    private List<Lost> end(OwnedApplication application, Client client, Audit audit) {
        Instant now = tools.clocks().now(client.space());
        List<Lost> lost = client.secrets().livingAt(now).stream()
                .filter(secret -> isLost(application, secret.owner()))
                .map(secret -> new Lost(application, client.name(), secret))
                .toList();
        ClientSecrets left = client.secrets();
        for (Lost each : lost) {
            DeveloperId owner = each.secret().owner();
            left = owner == null ? left : left.endAllOf(owner, now);
            note(each, audit);
        }
        if (!lost.isEmpty()) {
            tools.clients().replace(client.withSecrets(left));
        }
        return lost;
    }

    private boolean isLost(OwnedApplication application, @Nullable DeveloperId owner) {
        return owner != null && !tools.applications().isUsableBy(application.id(), owner);
    }

    private static void note(Lost lost, Audit audit) {
        audit.note(
                AuditAction.APPLICATION_SECRET_ENDED,
                lost.application().id().value(),
                Map.of(
                        "secret",
                        "..." + lost.secret().lastFour(),
                        "owner",
                        String.valueOf(lost.secret().owner())));
    }
}
