package dev.sandbank.application.oauth.code;

import dev.sandbank.application.oauth.client.Clients;
import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.client.ClientId;
import dev.sandbank.domain.refusal.AuthorizationRefusal;
import dev.sandbank.domain.refusal.AuthorizationRefusal.RedirectUriMissing;
import dev.sandbank.domain.refusal.ClientRefusal;
import dev.sandbank.domain.refusal.Refused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks the first half of an authorization request: who asks, and where the answer may go. Its refusals are shown to
 * the person on a page and never redirected (RFC 6749 section 4.1.2.1).
 */
public final class FindRedirectTarget {

    private final Clients clients;

    public FindRedirectTarget(Clients clients) {
        this.clients = clients;
    }

    /**
     * The target of a request.
     *
     * @throws Refused CLIENT_UNKNOWN, CLIENT_SUSPENDED, REDIRECT_URI_UNREGISTERED or REDIRECT_URI_MISSING
     */
    public RedirectTarget find(@Nullable String clientId, @Nullable String redirectUri) {
        Client client = Optional.ofNullable(clientId)
                .filter(ClientId::couldBe)
                .flatMap(id -> clients.find(new ClientId(id)))
                .orElseThrow(() -> new Refused(ClientRefusal.CLIENT_UNKNOWN));
        if (client.suspended()) {
            throw new Refused(ClientRefusal.CLIENT_SUSPENDED);
        }
        if (redirectUri == null) {
            if (client.redirectUris().size() != 1) {
                throw new Refused(new RedirectUriMissing(client.redirectUris().size()));
            }
            return new RedirectTarget(client, client.redirectUris().get(0).value(), false);
        }
        if (client.redirectUriFor(redirectUri).isEmpty()) {
            throw new Refused(AuthorizationRefusal.REDIRECT_URI_UNREGISTERED);
        }
        return new RedirectTarget(client, redirectUri, true);
    }
}
