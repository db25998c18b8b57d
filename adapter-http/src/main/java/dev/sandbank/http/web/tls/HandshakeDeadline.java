package dev.sandbank.http.web.tls;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.Scheduler;

/** Closes connections whose handshake takes too long, also if it goes on byte by byte. */
final class HandshakeDeadline implements Connection.Listener {

    private final Server server;
    private final Duration most;

    /** @param most how long a handshake may take */
    HandshakeDeadline(Server server, Duration most) {
        this.server = server;
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof SslConnection tls) {
            Scheduler.Task close = server.getScheduler()
                    .schedule(() -> tls.getEndPoint().close(), most.toMillis(), TimeUnit.MILLISECONDS);
            tls.addHandshakeListener(new CallOff(close));
        }
    }

    private record CallOff(Scheduler.Task close) implements SslHandshakeListener {

        @Override
        public void handshakeSucceeded(Event event) {
            close.cancel();
        }

        @Override
        public void handshakeFailed(Event event, Throwable failure) {
            close.cancel();
        }
    }
}
