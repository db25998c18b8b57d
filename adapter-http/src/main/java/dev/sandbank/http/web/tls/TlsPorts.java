package dev.sandbank.http.web.tls;

import dev.sandbank.application.certificate.ServerIdentity;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a server listens by TLS.
 *
 * @param ports the ports of its listeners, 0 for any free one; those that are not there do not listen
 * @param identity what it shows at first
 * @param clientAuthority the issuer of the certificates that count in production; null without such a listener
 * @param handshake how long a handshake may take
 * @param hsts how long browsers shall insist on HTTPS (RFC 6797); zero if they are told nothing
 */
public record TlsPorts(
        Map<ListenerKind, Integer> ports,
        ServerIdentity identity,
        @Nullable X509Certificate clientAuthority,
        Duration handshake,
        Duration hsts) {

    public TlsPorts {
        ports = Map.copyOf(ports);
    }
}
