package dev.sandbank.application.oauth.code;

import dev.sandbank.domain.oauth.client.ClientId;

/**
 * Knows the authorization requests that pages of this server began. Their redirect address is one of this server, which
 * belongs to no application.
 */
@FunctionalInterface
public interface OwnFlows {

    /** Where their customers come back, from the root of the server. */
    String RETURN_PATH = "/try/return";

    /** Where they begin again if this server knows nothing of the request, from its root. */
    String AGAIN_PATH = "/try/begin-again";

    /** For a server whose pages begin none. */
    OwnFlows NONE = (client, state, secret) -> false;

    /**
     * Whether the request with this state was begun for the application in this browser, a short while ago.
     *
     * @param secret of the hub session of the browser
     */
    boolean isBegun(ClientId client, String state, String secret);
}
