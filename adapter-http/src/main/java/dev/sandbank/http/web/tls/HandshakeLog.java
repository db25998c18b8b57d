package dev.sandbank.http.web.tls;

import dev.sandbank.domain.secret.Source;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Clock;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator why handshakes failed, since what fails before the first request is in no other log. Strangers cannot
 * fill the log: a line comes at most once a minute from an address, and in a minute from at most 100 addresses.
 */
final class HandshakeLog implements Connection.Listener, SslHandshakeListener {

    private static final Logger LOG = LoggerFactory.getLogger(HandshakeLog.class);

    private static final int MAX_LENGTH = 200;

    /** What the platform says of an alert that came in plain text, as clients send it that do not trust the certificate. */
    private static final String ALERT_IN_PLAIN_TEXT = "Insufficient buffer remaining for AEAD cipher fragment (2)";

    private final OncePerMinute sources;

    HandshakeLog(Clock wall) {
        this.sources = new OncePerMinute(wall);
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof SslConnection tls) {
            tls.addHandshakeListener(this);
        }
    }

    @Override
    public void handshakeFailed(Event event, Throwable failure) {
        SocketAddress remote = event.getEndPoint().getRemoteSocketAddress();
        if (remote instanceof InetSocketAddress known && sources.isNew(Source.of(known.getAddress()))) {
            LOG.warn(
                    "No TLS with {} at port {}: {}",
                    known.getAddress().getHostAddress(),
                    event.getEndPoint().getLocalSocketAddress() instanceof InetSocketAddress local
                            ? local.getPort()
                            : 0,
                    reason(failure));
        }
    }

    /** Messages of the library can quote what the other side sent. */
    private static String reason(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).replaceAll("[^ -~]+", " ");
        if (message.startsWith(ALERT_IN_PLAIN_TEXT)) {
            return "the client refused the certificate of this server; `sandbank cert trust` tells how it is trusted";
        }
        return message.substring(0, Math.min(message.length(), MAX_LENGTH));
    }
}
