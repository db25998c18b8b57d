package dev.sandbank.application.hub.application.access;

import dev.sandbank.domain.hub.audit.AuditAction;
import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.oauth.token.AccessToken;
import dev.sandbank.domain.oauth.token.TokenId;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.domain.refusal.TokenRefusal.NamedTokenUnknown;
import java.time.Instant;
import java.util.Map;

/** Ends a token with which an application acts for itself. */
public final class EndToken {

    private final AccessTools tools;

    public EndToken(AccessTools tools) {
        this.tools = tools;
    }

    /** Returns whether it was alive; only the owner of the application may do this. Refuses a token of another one. */
    public boolean end(DeveloperId acting, ClientId id, TokenId token) {
        return tools.applications().transactions().run(() -> {
            Client client = tools.applications().owned(acting, id);
            AccessToken found = tools.tokens()
                    .find(token)
                    .filter(each -> each.client().equals(id))
                    .orElseThrow(() -> new Refused(new NamedTokenUnknown(token.value())));
            Instant now = tools.applications().clocks().now(client.space());
            boolean ended = !found.revoked() && tools.tokens().revoke(token, now);
            if (ended) {
                tools.applications()
                        .audit()
                        .of(acting)
                        .note(AuditAction.TOKEN_REVOKED, token.value(), Map.of("application", id.value()));
            }
            return ended;
        });
    }
}
