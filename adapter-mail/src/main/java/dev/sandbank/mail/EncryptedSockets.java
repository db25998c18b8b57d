package dev.sandbank.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Puts encryption over watched sockets. It makes plain ones too, because the library connects a socket first and then puts
 * encryption over it.
 */
final class EncryptedSockets extends SSLSocketFactory {

    private final WatchedSockets plain;
    private final SSLSocketFactory encryption;

    EncryptedSockets(WatchedSockets plain, SSLSocketFactory encryption) {
        this.plain = plain;
        this.encryption = encryption;
    }

    @Override
    public Socket createSocket() {
        return plain.createSocket();
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        return encryption.createSocket(connected, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw WatchedSockets.unwatched();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw WatchedSockets.unwatched();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw WatchedSockets.unwatched();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw WatchedSockets.unwatched();
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return encryption.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return encryption.getSupportedCipherSuites();
    }
}
