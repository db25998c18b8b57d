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
    private final OwnFlows ownFlows;

    /**
     * @param ownFlows the requests that pages of this server began
     */
    public FindRedirectTarget(Clients clients, OwnFlows ownFlows) {
        this.clients = clients;
        this.ownFlows = ownFlows;
    }

    /**
     * What is known of the pages of this server that begin requests themselves.
     *
     * @param redirectUri where their requests come back
     * @param state of the request; null for none
     * @param secret of the hub session of the browser; null for none
     */
    public record OwnPages(
            String redirectUri,
            @Nullable String state,
            @Nullable String secret) {

        /** Of a request that no page of this server began. */
        public static final OwnPages NONE = new OwnPages("", null, null);
    }

    /**
     * The target of a request that may be one of this server's own pages. Their address is for the requests that they
     * began in that browser and for no others, and those requests have no other address.
     *
     * @throws Refused CLIENT_UNKNOWN, CLIENT_SUSPENDED, REDIRECT_URI_UNREGISTERED, REDIRECT_URI_MISSING or
     *     REDIRECT_URI_OF_SERVER
     */
    public RedirectTarget find(@Nullable String clientId, @Nullable String redirectUri, OwnPages own) {
        boolean named = own.redirectUri().equals(redirectUri);
        boolean begun = own.state() != null
                && own.secret() != null
                && clientId != null
                && ClientId.couldBe(clientId)
                && ownFlows.isBegun(new ClientId(clientId), own.state(), own.secret());
        if (!named && !begun) {
            return find(clientId, redirectUri);
        }
        Client client = working(clientId);
        if (!named || !begun) {
            throw new Refused(AuthorizationRefusal.REDIRECT_URI_OF_SERVER);
        }
        return new RedirectTarget(client, own.redirectUri(), true);
    }

    private RedirectTarget find(@Nullable String clientId, @Nullable String redirectUri) {
        Client client = working(clientId);
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

    private Client working(@Nullable String clientId) {
        Client client = Optional.ofNullable(clientId)
                .filter(ClientId::couldBe)
                .flatMap(id -> clients.find(new ClientId(id)))
                .orElseThrow(() -> new Refused(ClientRefusal.CLIENT_UNKNOWN));
        if (client.suspended()) {
            throw new Refused(ClientRefusal.CLIENT_SUSPENDED);
        }
        return client;
    }
}
