package dev.sandbank.application.hub.application.own;

import dev.sandbank.application.hub.audit.Audit;
import dev.sandbank.application.oauth.client.ClientEnd;
import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.hub.submission.SubmissionId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.client.ClientSecret;
import dev.sandbank.domain.oauth.client.ClientSecrets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Gives an application another id and another secret. Codes, tokens, grants and secrets of the former one end at once. */
public final class RegenerateApplication {

    private final ApplicationTools tools;

    public RegenerateApplication(ApplicationTools tools) {
        this.tools = tools;
    }

    /**
     * Returns the application as it is now; owner, teams and details stay. A form that is sent twice changes it once.
     *
     * @param form the mark of the form
     * @throws Refused CLIENT_UNKNOWN or CLIENT_NOT_YOURS
     */
    public MadeApplication regenerate(DeveloperId acting, ClientId id, SubmissionId form) {
        ClientId next = tools.forms().idOf(acting, form);
        String text = tools.forms().textOf(acting, next, form);
        return tools.transactions().run(() -> {
            Optional<Client> before = tools.clients().find(next).filter(made -> tools.isOwner(acting, next));
            return before.map(made -> new MadeApplication(made, made.isPublic() ? null : text))
                    .orElseGet(() -> replace(acting, tools.owned(acting, id), next, text));
        });
    }

    private MadeApplication replace(DeveloperId acting, Client old, ClientId next, String text) {
        Instant now = tools.clocks().now(old.space());
        ClientSecrets secrets =
                old.isPublic() ? ClientSecrets.NONE : ClientSecrets.of(ClientSecret.of(text, now, acting));
        Client fresh = old.withIdAndSecrets(next, secrets, now);
        tools.clients().add(fresh);
        tools.applications().give(next, acting);
        tools.applications()
                .teamsOf(old.id())
                .forEach(team -> tools.applications().share(next, team));
        Audit audit = tools.audit().of(acting);
        audit.note(AuditAction.APPLICATION_ID_CHANGED, old.id().value(), Map.of("newId", next.value()));
        tools.dependents().apply(audit).forEach(dependent -> dependent.end(old, ClientEnd.ID_CHANGED));
        tools.clients().remove(old.id());
        return new MadeApplication(fresh, old.isPublic() ? null : text);
    }
}
