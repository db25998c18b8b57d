package dev.sandbank.http.web.tls;

import dev.sandbank.application.certificate.ServerIdentity;
import io.javalin.config.JettyConfig;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.ssl.ALPNProcessor;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.DetectorConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;

/** The connectors of a server that speaks TLS, and the gate behind them. */
public final class TlsListeners {

    /** The name in RFC 7301; Jetty's own differs in letter case. */
    private static final String HTTP_1_1 = "http/1.1";

    private final TlsPorts ports;
    private final TlsContexts contexts;
    private final Supplier<String> publicUrl;
    private final HandshakeLog handshakeLog;

    /**
     * Listeners that nobody has opened yet.
     *
     * @param publicUrl how the outside reaches the site, without a slash at the end
     */
    public TlsListeners(TlsPorts ports, Supplier<String> publicUrl, Clock wall) {
        this.ports = ports;
        this.contexts = new TlsContexts(ports);
        this.publicUrl = publicUrl;
        this.handshakeLog = new HandshakeLog(wall);
    }

    /** Whether the class path has what agrees on HTTP/2 in the handshake (RFC 7301); no listener opens without it. */
    public static boolean canAgreeOnProtocols() {
        return ServiceLoader.load(ALPNProcessor.Server.class).findFirst().isPresent();
    }

    /** The number of ports to listen on. */
    public int count() {
        return ports.ports().size();
    }

    /** Gives the server these listeners instead of a plain one. */
    public void addTo(JettyConfig jetty, String host) {
        for (ListenerKind listener : ListenerKind.values()) {
            if (ports.ports().containsKey(listener)) {
                jetty.addConnector((server, http) -> connector(listener, host, server, http));
            }
        }
    }

    /** The gate before a handler, which turns away those who come the wrong way. */
    public Handler gateBefore(Handler next) {
        return new TlsGate(contexts, publicUrl, ports.hsts(), next);
    }

    /** Shows another certificate to those who connect from now on; connections that are open stay. */
    public void show(ServerIdentity identity) {
        contexts.show(identity);
    }

    /** The port that a listener of a server listens on; -1 if it has none. */
    public static int portOf(ListenerKind listener, Server server) {
        return Arrays.stream(server.getConnectors())
                .filter(connector -> listener.connectorName().equals(connector.getName()))
                .map(connector -> ((ServerConnector) connector).getLocalPort())
                .findFirst()
                .orElse(-1);
    }

    private Connector connector(ListenerKind listener, String host, Server server, HttpConfiguration http) {
        ServerConnector connector = listener == ListenerKind.REDIRECT
                ? new ServerConnector(server, new HttpConnectionFactory(http))
                : secure(listener, server, http);
        connector.setName(listener.connectorName());
        connector.setHost(host);
        connector.setPort(Objects.requireNonNull(ports.ports().get(listener)));
        return connector;
    }

    /** What begins like TLS is TLS; everything else is taken for plain HTTP, which the gate answers in words. */
    private ServerConnector secure(ListenerKind listener, Server server, HttpConfiguration http) {
        HttpConfiguration secure = new HttpConfiguration(http);
        // The gate checks the names, because it can say in words what is wrong.
        secure.addCustomizer(new SecureRequestCustomizer(false));
        HttpConnectionFactory http1 = new HttpConnectionFactory(secure);
        HTTP2ServerConnectionFactory http2 = new HTTP2ServerConnectionFactory(secure);
        ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory(http2.getProtocol(), HTTP_1_1);
        alpn.setDefaultProtocol(HTTP_1_1);
        SslConnectionFactory tls = new SslConnectionFactory(contexts.of(listener), alpn.getProtocol());
        ServerConnector connector = new ServerConnector(server, new DetectorConnectionFactory(tls), http1, alpn, http2);
        connector.addBean(new HandshakeDeadline(server, ports.handshake()));
        connector.addBean(handshakeLog);
        return connector;
    }
}
