package dev.sandbank.application.hub.application.access;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.consent.GrantId;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Map;

/** Ends the grant of a customer with all tokens of it. */
public final class EndGrant {

    private final AccessTools tools;

    public EndGrant(AccessTools tools) {
        this.tools = tools;
    }

    /** Returns whether it was alive; only the owner of the application may do this. Refuses a grant to another one. */
    public boolean end(DeveloperId acting, ClientId id, GrantId grant) {
        return tools.applications().transactions().run(() -> {
            Client client = tools.applications().owned(acting, id);
            if (tools.grants()
                    .find(grant)
                    .filter(each -> each.client().equals(id))
                    .isEmpty()) {
                throw new Refused(AuthorizationRefusal.GRANT_UNKNOWN);
            }
            boolean ended =
                    tools.grants().revoke(grant, tools.applications().clocks().now(client.space()));
            if (ended) {
                tools.applications()
                        .audit()
                        .of(acting)
                        .note(AuditAction.TOKENS_REVOKED, id.value(), Map.of("grant", grant.value()));
            }
            return ended;
        });
    }
}
