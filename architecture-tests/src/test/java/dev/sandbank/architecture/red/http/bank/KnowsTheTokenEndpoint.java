package dev.sandbank.architecture.red.http.bank;

import dev.sandbank.architecture.red.http.oauth.TokenEndpoint;

/** An operation of the bank that uses a token endpoint. */
final class KnowsTheTokenEndpoint {

    String where(TokenEndpoint endpoint) {
        return endpoint.path();
    }
}
