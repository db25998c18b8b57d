package dev.sandbank.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/** Makes the sockets of the mail library and remembers the last one, so that another thread can cut the connection. */
final class WatchedSockets extends SocketFactory {

    private volatile @Nullable Socket last;

    /** Ends the connection, whatever anybody does with it. */
    void cut() {
        Socket socket = last;
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is of no use any more, and that was wanted.
            }
        }
    }

    /** Sets how long a read may wait for the next byte. */
    void waitForBytes(Duration limit) {
        Socket socket = last;
        if (socket != null) {
            try {
                socket.setSoTimeout((int) limit.toMillis());
            } catch (IOException e) {
                // The connection is broken, which the next read finds.
            }
        }
    }

    @Override
    public Socket createSocket() {
        Socket socket = new Socket();
        last = socket;
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw unwatched();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw unwatched();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw unwatched();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw unwatched();
    }

    static IllegalStateException unwatched() {
        return new IllegalStateException("the mail library connects its sockets by itself");
    }
}
