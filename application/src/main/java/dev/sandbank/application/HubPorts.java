package dev.sandbank.application;

import dev.sandbank.application.hub.application.Icons;
import dev.sandbank.application.hub.developer.Passwords;

/**
 * The ports of the developer hub that are no stores.
 *
 * @param icons draws the pictures that people send
 * @param passwords judges and hashes the passwords of developers
 */
public record HubPorts(Icons icons, Passwords passwords) {}
