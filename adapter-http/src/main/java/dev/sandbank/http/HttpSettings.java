package dev.sandbank.http;

import dev.sandbank.application.support.Exposure;
import org.jspecify.annotations.Nullable;

/**
 * How the server listens.
 *
 * @param host address to bind
 * @param port port to bind; 0 for any free one
 * @param publicUrl how the outside reaches the server, without a slash at the end; null for {@code http://host:port}
 * @param managementPort port for {@code /metrics} on the loopback address; 0 for any free one, negative for none
 * @param exposure how it meets those it does not know
 */
public record HttpSettings(String host, int port, @Nullable String publicUrl, int managementPort, Exposure exposure) {}
