package dev.sandbank.application.oauth.consent;

import dev.sandbank.domain.oauth.client.Client;
import dev.sandbank.domain.oauth.consent.Grant;

/** A grant and the application that holds it. */
public record GrantedClient(Grant grant, Client client) {}
