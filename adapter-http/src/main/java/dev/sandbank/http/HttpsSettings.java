package dev.sandbank.http;

import dev.sandbank.application.certificate.ServerIdentity;
import dev.sandbank.http.web.tls.ListenerKind;
import dev.sandbank.http.web.tls.TlsPorts;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the server listens by HTTPS. Each port is 0 for any free one, negative for none.
 *
 * @param identity what it shows at first
 * @param redirectPort the port for plain HTTP, which leads to the site
 * @param certificatePort the port at which clients show certificates of their own
 * @param productionPort the port of production
 * @param clientAuthority the issuer of the certificates that count in production; null without that port
 * @param hsts how long browsers shall insist on HTTPS; zero if they are told nothing
 */
public record HttpsSettings(
        ServerIdentity identity,
        int redirectPort,
        int certificatePort,
        int productionPort,
        @Nullable X509Certificate clientAuthority,
        Duration hsts) {

    /** @param handshake how long a handshake may take */
    TlsPorts ports(int sitePort, Duration handshake) {
        Map<ListenerKind, Integer> ports = new EnumMap<>(ListenerKind.class);
        ports.put(ListenerKind.SITE, sitePort);
        ports.put(ListenerKind.CLIENT_CERTIFICATES, certificatePort);
        ports.put(ListenerKind.PRODUCTION, productionPort);
        ports.put(ListenerKind.REDIRECT, redirectPort);
        ports.values().removeIf(port -> port < 0);
        return new TlsPorts(ports, identity, clientAuthority, handshake, hsts);
    }
}
