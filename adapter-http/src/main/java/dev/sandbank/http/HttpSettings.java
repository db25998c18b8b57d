package dev.sandbank.http;

import dev.sandbank.application.support.Exposure;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the HTTP server.
 *
 * @param host address to bind
 * @param port port to bind; 0 for any free one
 * @param publicUrl the address at which callers reach the server, without a slash at the end; null for
 *     {@code http://host:port}
 * @param managementPort port for {@code /metrics} on the loopback address; 0 for any free one, negative for none
 * @param exposure its protection from unknown callers
 */
public record HttpSettings(String host, int port, @Nullable String publicUrl, int managementPort, Exposure exposure) {}
