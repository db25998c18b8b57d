package dev.sandbank.application;

import dev.sandbank.application.hub.application.Icons;

/**
 * The ports of the developer hub that are no stores.
 *
 * @param icons draws the pictures that people send
 */
public record HubPorts(Icons icons) {}
