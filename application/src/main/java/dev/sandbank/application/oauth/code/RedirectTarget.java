package dev.sandbank.application.oauth.code;

import dev.sandbank.domain.oauth.client.Client;

/**
 * Where the answer to an authorization request may be sent.
 *
 * @param redirectUri registered, or allowed by a registered one
 * @param asked whether the request named it; if not, it is the only one registered
 */
public record RedirectTarget(Client client, String redirectUri, boolean asked) {}
