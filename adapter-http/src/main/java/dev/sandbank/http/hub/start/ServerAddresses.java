package dev.sandbank.http.hub.start;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the outside reaches each listener of this server: scheme, host and port, and the path of the public URL if it has
 * one, without a slash at the end. They are known once the server listens.
 *
 * @param site the hub, the bank's pages and the API
 * @param certificates the API for applications that show a certificate of their own; empty if nothing listens there
 * @param production the API in production; empty if nothing listens there
 */
public record ServerAddresses(
        Supplier<String> site, Supplier<Optional<String>> certificates, Supplier<Optional<String>> production) {}
