package dev.sandbank.application.hub.application.own;

import dev.sandbank.domain.oauth.client.Client;

/**
 * An application in the list of a developer.
 *
 * @param owner the name of its owner
 * @param own whether the reader is the owner
 */
public record ApplicationSummary(Client client, String owner, boolean own) {}
