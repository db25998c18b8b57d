package dev.sandbank.application.hub.application;

import dev.sandbank.domain.hub.developer.DeveloperId;
import dev.sandbank.domain.oauth.client.ClientId;

/** An application that a developer made or was given. */
public record OwnedApplication(ClientId id, DeveloperId owner) {}
