package dev.sandbank.application.oauth.token;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.token.AccessToken;

/** A valid bearer token with the application it was issued to. */
public record VerifiedToken(AccessToken token, Client client) {}
