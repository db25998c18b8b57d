package dev.sandbank.architecture.red.http.bank;

import dev.sandbank.architecture.red.http.oauth.TokenEndpoint;

/** An operation of the bank that calls an endpoint of the gatekeeper. */
final class KnowsTheTokenEndpoint {

    String where(TokenEndpoint endpoint) {
        return endpoint.path();
    }
}
