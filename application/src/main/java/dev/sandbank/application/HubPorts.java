package dev.sandbank.application;

import dev.sandbank.application.hub.developer.Passwords;

/**
 * The ports of the developer hub that are no stores.
 *
 * @param passwords judges and hashes the passwords of developers
 */
public record HubPorts(Passwords passwords) {}
